'use client' // React catches errors only in the browser; the name is the one Next requires.

import { Header } from '../_ui/page/Header'
import styles from '../_ui/page/Trouble.module.css'

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <>
      <Header name="Démocratie Ouverte" />
      <main id="contenu" className={styles.trouble}>
        <h1>Cette page ne s’affiche pas</h1>
        <p>Le site a rencontré une panne. Rien n’est perdu : réessayez dans une minute.</p>
        <p><button type="button" onClick={retry}>Réessayer</button></p>
      </main>
    </>
  )
}
