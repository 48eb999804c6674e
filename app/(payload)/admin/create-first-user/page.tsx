import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Aucun compte', robots: { index: false } }

/** Takes the place of Payload's open form, through which anyone could become the administrator of a new site. */
export default function NoAccountYet() {
  return (
    <main style={{ maxWidth: '40rem', margin: '15vh auto', padding: '0 1.5rem' }}>
      <h1>Aucun compte d’administration</h1>
      <p>Ce site n’a pas encore de compte. Pour créer le premier, lancez sur le serveur :</p>
      <p><code>npm run admin:create</code></p>
      <p>Puis revenez à la <a href="/admin/login">page de connexion</a>.</p>
    </main>
  )
}
