import { notFound } from 'next/navigation'

export const generateStaticParams = () => []

export const generateMetadata = () => ({ title: 'Page introuvable' })

/** Addresses of more than one part that no other page answers: the site's own 404, and not Next's. */
export default function NoPage() {
  notFound()
}
