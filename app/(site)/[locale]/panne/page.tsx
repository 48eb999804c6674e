import type { Metadata } from 'next'
import { Doors } from '../../_ui/home/Doors'
import missing from '../../_ui/missing/missing.module.css'
import frame from '../../_ui/page/Frame.module.css'
import { Header } from '../../_ui/page/Header'
import { Opening } from '../../_ui/page/Opening'
import { SEARCH } from '../../_ui/page/sections'

export const generateStaticParams = () => []

export const metadata: Metadata = { title: 'Cette page ne s’affiche pas', robots: { index: false } }

/** What the server sends with a 500 or a 503, kept in memory since its start: it needs neither scripts nor database. */
export default function Trouble() {
  return (
    <>
      <Header name="Démocratie Ouverte" />
      <main id="contenu" className={frame.main}>
        <Opening
          title="Cette page ne s’affiche pas"
          standfirst="Le site est en panne, ou n’atteint pas sa base de données. Rien n’est perdu : rechargez la page dans une minute."
        />
        <div className={missing.ways}>
          <section aria-labelledby="entrees">
            <h2 id="entrees">En attendant, ces pages se lisent peut-être encore</h2>
            <Doors />
          </section>
          <p><a href={SEARCH.path}>Chercher dans tout le site</a></p>
        </div>
      </main>
    </>
  )
}
