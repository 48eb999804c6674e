import { withDatabase } from './withDatabase'

/** `npm run content:load`: adds the starter content that is missing, and leaves alone what staff have changed. */
export default async function contentLoad(): Promise<void> {
  const { content } = await withDatabase({ content: 'always' })
  if (content) console.log(`Contenu de départ : ${content.created} fiches créées, ${content.updated} mises à jour, ${content.kept} laissées telles quelles.`)
  if (content?.created || content?.updated) console.log('Un site en marche montrera ces changements dans les cinq minutes, ou dès qu’il est relancé.')
}
