import type { ReactNode } from 'react'
import { mayEditAll, mayPublish, mayWriteDrafts } from '@/lib/roles/roles'

type Reader = Parameters<typeof mayPublish>[0]
/** The record proposed for a first change, and its public page. */
export type Proposed = { title: string; edit: string; page: string; /** Where a new moment of the history is written. */ create: string }

const READING = [
  <>Parcourez les rubriques du menu : époques, jalons, projets, partenaires. Vous voyez tout, brouillons compris, sans rien pouvoir abîmer.</>,
  <>Ouvrez une fiche : l’onglet « Versions » dit ce qui a changé, et quand.</>,
  <>Pour écrire, demandez le rôle « Rédaction » à une personne de l’administration.</>,
]

const SAVED = <><strong>Lisez, corrigez.</strong> Ce que vous tapez est enregistré tout seul, en brouillon : les visiteurs n’en voient rien.</>
const FOLLOW = <><strong>Suivez la « Relecture »</strong>, à droite du texte (dessous, sur un téléphone). Chaque ligne dit ce qui ne va pas et mène au champ.</>

const passOn = (reader: Reader): ReactNode => mayPublish(reader)
  ? <><strong>Publiez.</strong> Dites en une phrase « Ce qui change », puis « Publier les modifications », en haut à droite. La page change dès la visite suivante ; l’onglet « Versions » permet de revenir en arrière.</>
  : <><strong>Passez la main.</strong> « Envoyer à relire », en haut à droite, avec un mot. Qui publie trouve votre brouillon sur sa première page, et le met en ligne ou vous le renvoie en disant pourquoi.</>

/** What leads this person to a first change, as far as their role goes. */
export function stepsFor(reader: Reader, { title, edit, page, create }: Proposed): ReactNode[] {
  if (!mayWriteDrafts(reader)) return READING
  if (!mayEditAll(reader)) return [
    <><strong>Commencez une fiche.</strong> Par exemple <a href={create}>un jalon</a> : un événement daté, en deux ou trois phrases, avec une source.</>,
    SAVED, FOLLOW, passOn(reader),
  ]
  return [
    <><strong>Ouvrez une fiche à relire.</strong> Par exemple <a href={edit}>{title}</a>, avec <a href={page}>sa page publique</a> dans un autre onglet.</>,
    SAVED,
    FOLLOW,
    <><strong>Signez.</strong> « Vérifié le » et « Vérifié par » disent aux visiteurs que la fiche a été relue en entier, et par qui.</>,
    passOn(reader),
  ]
}
