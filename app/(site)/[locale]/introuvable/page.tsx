import type { Metadata } from 'next'
import { NothingHere } from '../../_ui/missing/NothingHere'
import { Header } from '../../_ui/page/Header'
import frame from '../../_ui/page/Frame.module.css'

export const generateStaticParams = () => []

export const metadata: Metadata = { title: 'Page introuvable', robots: { index: false } }

/** What the server sends with a 404 when it can't draw one for the address: it reads nothing from the database. */
export default function NothingAnywhere() {
  return (
    <>
      <Header name="Démocratie Ouverte" />
      <main id="contenu" className={frame.main}><NothingHere /></main>
    </>
  )
}
