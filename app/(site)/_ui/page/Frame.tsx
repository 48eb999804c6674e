import type { ReactNode } from 'react'
import { getSite } from '@/lib/queries'
import { Footer } from './Footer'
import styles from './Frame.module.css'
import { Header } from './Header'
import type { Section } from './sections'

type Props = { section?: Section | 'search'; isIndex?: boolean; children: ReactNode }

/** What surrounds every page. A component and not the layout, which can't know which door is the current one. */
export async function Frame({ section, isIndex, children }: Props) {
  const { site, navigation, accessibility, statement } = await getSite()
  return (
    <>
      <Header name={site.name} section={section} isIndex={isIndex} />
      <main id="contenu" className={styles.main}>{children}</main>
      <Footer site={site} navigation={navigation} accessibility={accessibility} statement={statement} />
      {/* Not `async`: kept by the browser, it would run before the page is read to its end, and find nothing to help. */}
      <script src="/assets/comfort.js" defer />
    </>
  )
}
