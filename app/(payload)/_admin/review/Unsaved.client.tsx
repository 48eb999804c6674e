'use client' // Watches over what is typed, and keeps it in the browser until the server has it.

import { Button } from '@payloadcms/ui'
import { createPortal } from 'react-dom'
import { momentOf } from '@/lib/review'
import { useKept } from './useKept'
import { useTyped } from './useTyped'
import { useUnsaved } from './useUnsaved'

const SAFE = 'Ce que vous avez tapé est gardé dans ce navigateur.'

/** At the foot of the window: what is not saved and why, or what was typed here and never saved, with the choices. */
export function Unsaved() {
  const state = useTyped()
  const { found, since, takeBack, leave } = useKept(state)
  const { trouble, who, save, keepMine } = useUnsaved(state)
  const sinceThen = since ? ` Depuis, ${since.by} a modifié cette fiche (${since.since}). Reprendre ne remet que les champs où vous aviez tapé ; l’autre version reste dans l’onglet « Versions ».` : ''
  const reload = () => location.reload()
  const button = (label: string, onClick: () => void, main = true) => (
    <Button buttonStyle={main ? 'primary' : 'secondary'} key={label} margin={false} onClick={onClick} size="small" type="button">{label}</Button>
  )

  const [message, buttons] = ((): [string | null, React.ReactNode] => {
    switch (trouble) {
      case 'offline': return [`Non enregistré : la connexion est coupée, ou le serveur ne répond pas. ${SAFE} L’enregistrement reprendra tout seul au retour.`, button('Réessayer', save)]
      case 'server': return [`Non enregistré : le serveur n’a pas pu le faire. ${SAFE} Un nouvel essai se fait tout seul.`, button('Réessayer', save)]
      case 'signedOut': return [`Non enregistré : votre session a pris fin. ${SAFE} Reconnectez-vous dans un autre onglet, puis revenez ici : l’enregistrement reprendra.`,
        <><a href="/admin/login" key="login" rel="noreferrer" target="_blank">Se reconnecter (nouvel onglet)</a>{button('Enregistrer', save)}</>]
      case 'locked': return [`Non enregistré : ${who} modifie cette fiche maintenant. ${SAFE} Rechargez la page pour voir son texte : le vôtre vous sera proposé.`, button('Recharger la page', reload)]
      case 'changed': return [`Non enregistré : ${who} a modifié cette fiche pendant que vous l’aviez ouverte. Rien n’est perdu : la version que vous ne gardez pas reste dans l’onglet « Versions », ou dans ce navigateur.`,
        <>{button('Garder ce que j’ai tapé', keepMine)}{button(`Prendre la version de ${who}`, reload, false)}</>]
      default:
        return found
          ? [`Le ${momentOf(found.at)}, vous aviez tapé ici un texte qui n’a pas été enregistré.${sinceThen}`, <>{button('Reprendre ce que vous aviez tapé', takeBack)}{button('L’abandonner', leave, false)}</>]
          : [null, null]
    }
  })()

  return createPortal(
    <div className="review-unsaved" data-trouble={trouble ?? (found ? 'found' : 'none')} role="alert">
      {message ? <><p>{message}</p><div>{buttons}</div></> : null}
    </div>,
    document.body,
  )
}
