import type { Metadata } from 'next'
import { Header } from '../../_ui/page/Header'
import styles from '../../_ui/page/Trouble.module.css'

export const generateStaticParams = () => []

export const metadata: Metadata = { title: 'Cette page ne s’affiche pas', robots: { index: false } }

/** What the server sends with a 500, kept in memory since its start: it needs neither scripts nor database. */
export default function Trouble() {
  return (
    <>
      <Header name="Démocratie Ouverte" />
      <main id="contenu" className={styles.trouble}>
        <h1>Cette page ne s’affiche pas</h1>
        <p>Le site a rencontré une panne. Rien n’est perdu : rechargez la page dans une minute.</p>
        <p>En attendant, <a href="/histoire">l’histoire</a> et <a href="/projets">les projets</a> se lisent peut-être encore.</p>
      </main>
    </>
  )
}
