import type { Metadata } from 'next'
import NotFound from '../not-found'

export const generateStaticParams = () => []

export const metadata: Metadata = { title: 'Page introuvable', robots: { index: false } }

/** What the server sends with a 404: Next itself draws `not-found` in the browser only, and shows nothing without scripts. */
export default NotFound
