import { sentenceOf } from '@/lib/checks'
import { checkAll, type Listed } from '@/lib/payload/checks/checkAll'
import { mayWriteDrafts } from '@/lib/roles/roles'
import { frenchAround } from '@/lib/typography/french'
import { fieldHref } from './fieldHref'
import type { MakeSections, Section } from './Section'

type Kind = Omit<Section, 'items'> & { holds: (finding: Listed) => boolean }

const WITHOUT_SOURCE = new Set(['established-without-source', 'stated-without-source', 'record-without-source', 'established-by-own-source', 'unpublished-source'])

/** In the order of the page. A finding is in the first kind that holds it. */
export const KINDS: readonly Kind[] = [
  {
    id: 'sources', title: 'Faits sans source', empty: 'Chaque fait a ce qu’il lui faut de sources.',
    holds: ({ rule }) => WITHOUT_SOURCE.has(rule),
  },
  {
    id: 'images', title: 'Images sans texte de remplacement', empty: 'Toutes les images sont décrites.',
    holds: ({ rule }) => rule === 'alternative-text',
  },
  {
    id: 'bloquants', title: 'À corriger avant de publier', intro: 'Ces fiches ne peuvent pas être publiées telles qu’elles sont.', empty: 'Rien n’empêche de publier.',
    holds: ({ severity }) => severity === 'blocking',
  },
  {
    id: 'a-relire', title: 'Pages à relire', intro: 'Jamais relues en entier, ou pas depuis douze mois : la page le dit aux visiteurs.', empty: 'Toutes les pages ont été relues depuis moins de douze mois.',
    holds: ({ rule }) => rule === 'not-verified',
  },
  {
    id: 'personnes', title: 'Personnes sans accord daté', intro: 'Elles sont nommées sur le site ; la date de leur accord n’est notée nulle part.', empty: 'L’accord de chaque personne nommée est noté.', shown: 3,
    holds: ({ rule }) => rule === 'person-without-consent',
  },
  {
    id: 'conseils', title: 'Conseils de relecture', intro: 'Rien ne presse, mais la page y gagnerait.', empty: 'Aucun conseil : tout est en ordre.',
    holds: () => true,
  },
]

/** The findings of each section, in the order of the page. */
export function sortFindings(findings: readonly Listed[]): Map<string, Listed[]> {
  const sorted = new Map(KINDS.map(({ id }) => [id, [] as Listed[]]))
  for (const finding of findings) sorted.get(KINDS.find(({ holds }) => holds(finding))!.id)!.push(finding)
  return sorted
}

/** What the check list finds in the whole site, for those who can mend it. */
export const checkSections: MakeSections = async ({ payload, user, now }) => {
  if (!mayWriteDrafts(user)) return []
  const sorted = sortFindings(await checkAll({ payload, user }, now))
  return KINDS.map(({ id, title, intro, empty, shown }) => ({
    id, title, intro, empty, shown,
    items: (sorted.get(id) ?? []).map((finding) => ({
      href: fieldHref(payload.config.routes.admin, finding), title: `${finding.title} (${finding.kind.toLowerCase()})`, line: frenchAround(sentenceOf(finding), finding.excerpt),
    })),
  }))
}
