import { Header } from '../_ui/page/Header'
import styles from '../_ui/page/Trouble.module.css'

/** Reads nothing: Next sends this page's content along with every other. */
export default function NotFound() {
  return (
    <>
      <Header name="Démocratie Ouverte" />
      <main id="contenu" className={styles.trouble}>
        <h1>Page introuvable</h1>
        <p>Cette adresse ne mène à aucune page publiée. La page a pu être retirée, ou l’adresse mal recopiée.</p>
        <p><a href="/">Revenir à l’accueil</a>, <a href="/histoire">lire l’histoire</a> ou <a href="/projets">parcourir les projets</a>.</p>
      </main>
    </>
  )
}
