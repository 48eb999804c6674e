/** The first account is made on the server (`npm start`, `npm run admin:create`), never by whoever comes first. */
export const POST = () =>
  Response.json({ errors: [{ message: 'Le premier compte se crée sur le serveur : npm run admin:create.' }] }, { status: 403 })
