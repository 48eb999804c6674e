import { publicIdFor } from '@/lib/permalinks'

const id = publicIdFor('projects/voxe')

/** An address of every kind that the site answers to visitors, with what makes it of its kind. */
export const ROUTES: { kind: string; path: string; type: RegExp; isKept: boolean }[] = [
  { kind: 'home', path: '/', type: /^text\/html/, isKept: true },
  { kind: 'history', path: '/histoire', type: /^text\/html/, isKept: true },
  { kind: 'reading', path: '/histoire?projet=voxe', type: /^text\/html/, isKept: true },
  { kind: 'era', path: '/histoire/convention', type: /^text\/html/, isKept: true },
  { kind: 'timeline', path: '/histoire/frise', type: /^text\/html/, isKept: true },
  { kind: 'directory', path: '/projets', type: /^text\/html/, isKept: true },
  { kind: 'filtered directory', path: '/projets?etat=a-eu-lieu', type: /^text\/html/, isKept: true },
  { kind: 'project', path: '/projets/voxe', type: /^text\/html/, isKept: true },
  { kind: 'partner', path: '/partenaires/mgen', type: /^text\/html/, isKept: true },
  { kind: 'page', path: '/contact', type: /^text\/html/, isKept: true },
  { kind: 'search', path: '/recherche?q=labo', type: /^text\/html/, isKept: false },
  { kind: 'kit', path: `/lier/${id}`, type: /^text\/html/, isKept: true },
  { kind: 'card', path: `/embed/${id}`, type: /^text\/html/, isKept: true },
  { kind: 'badge', path: `/badge/${id}.svg`, type: /^image\/svg/, isKept: true },
  { kind: 'sharing picture', path: '/partage/projets/voxe.png', type: /^image\/png/, isKept: true },
  { kind: 'table', path: '/partenaires/mgen/soutiens.csv', type: /^text\/csv/, isKept: true },
  { kind: 'Atom feed', path: '/flux.xml', type: /^application\/atom\+xml/, isKept: true },
  { kind: 'JSON feed', path: '/flux.json', type: /^application\/feed\+json/, isKept: true },
  { kind: 'sitemap index', path: '/sitemap.xml', type: /xml/, isKept: true },
  { kind: 'robots', path: '/robots.txt', type: /^text\/plain/, isKept: true },
  { kind: 'oEmbed', path: `/oembed?url=${encodeURIComponent(`${process.env.SITE_URL}/projets/voxe`)}`, type: /json/, isKept: false },
  { kind: 'search description', path: '/opensearch.xml', type: /^application\/opensearchdescription\+xml/, isKept: true },
  { kind: 'manifest', path: '/manifest.webmanifest', type: /^application\/manifest\+json/, isKept: true },
  { kind: 'file', path: '/assets/comfort.js', type: /javascript/, isKept: true },
  { kind: 'icon', path: '/icon.svg', type: /^image\/svg/, isKept: true },
]

/** Pages and files that come from the store. */
export const KEPT = ROUTES.filter(({ isKept }) => isKept)
