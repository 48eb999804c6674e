import { wordsOf } from '../../files/names'
import type { BlockingRule, Row } from '../types'

const FILE_NAME = /^[^\s]+\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic|pdf)$/i
/** What cameras, telephones and screens call their pictures: « IMG_2034 », « DSC01234 », « Capture d’écran 2026-01-01 à 10.00 ». */
const CAMERA_NAME = /^(?:(?:img|image|dsc[nf]?|dscf|pict?|photo|pxl|screenshot|whatsapp image)[-_ ]?\d[\d-_. ]*$|capture d[’']écran.*\d{4})/i

const stem = (name: string): string => name.replace(/\.[a-z0-9]{2,5}$/i, '').toLowerCase()

/** Whether a text is the name of a file, as it was deposited or as it is kept. */
const isNamed = (text: string, filename: string): boolean => stem(text) === stem(filename) || wordsOf(text) === wordsOf(filename)

/** What is wrong with the text that stands for a picture, as a French sentence; null when it says something. */
export function alternativeTextFault({ alt, decorative, filename }: Row): string | null {
  if (decorative) return null
  const text = typeof alt === 'string' ? alt.trim() : ''
  if (!text) return 'Décrivez l’image en une phrase, ou cochez « Image décorative ».'
  const isFileName = FILE_NAME.test(text) || CAMERA_NAME.test(text) || (typeof filename === 'string' && isNamed(text, filename) && !text.includes(' '))
  return isFileName ? `« ${text} » est un nom de fichier : dites plutôt ce que l’image montre, en une phrase.` : null
}

export const alternativeText: BlockingRule = {
  id: 'alternative-text',
  title: 'Textes de remplacement des images',
  severity: 'blocking',
  find: ({ collection, data }) => {
    const fault = collection === 'media' ? alternativeTextFault(data) : null
    return fault ? [{ path: 'alt', label: 'Texte de remplacement', message: fault }] : []
  },
}
