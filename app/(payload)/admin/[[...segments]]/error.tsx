'use client' // Next requires that name and that kind: without it, an error of the server is told in English, outside the admin.

import { Button, Gutter } from '@payloadcms/ui'

/** In the place of a screen of the admin that could not be made, most often because the database did not answer in time. */
export default function ScreenError({ reset }: { reset: () => void }) {
  return (
    <Gutter>
      <h1>Cette page n’a pas pu être lue</h1>
      <p>Le serveur ou sa base de données n’a pas répondu. Ce qui était enregistré l’est toujours. Attendez un instant, puis réessayez.</p>
      <Button onClick={reset}>Réessayer</Button>
      <Button buttonStyle="secondary" el="anchor" url="/admin">Revenir à la première page</Button>
    </Gutter>
  )
}
