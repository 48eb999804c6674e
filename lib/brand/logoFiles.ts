import { SIGN, TONES } from './sign'

/** The sign alone, in one colour. */
export const signSvg = (colour: string, size = 1024): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${SIGN.viewBox}"><path d="${SIGN.path}" fill="none" stroke="${colour}" stroke-width="${SIGN.strokeWidth}"/></svg>\n`

/** The colours that the sign is given in: for a light ground, for a dark one, and for a print in one ink. */
export const SIGN_COLOURS = { encre: TONES.ink[0], papier: TONES.paper[0], noir: '#000000', blanc: '#ffffff' } as const

/** What stands beside the files. */
export const logoNotice = (name: string, description: string | null | undefined, siteUrl: string, day: string): string => `${name} : le signe de l’association
État du ${day}. Toujours à jour sur ${siteUrl}/lier/logos.zip

${description ? `${description}\n\n` : ''}Le signe est un cercle laissé ouvert, écrit à côté du nom « ${name} ».

  signe-encre   ${SIGN_COLOURS.encre}  sur un fond clair
  signe-papier  ${SIGN_COLOURS.papier}  sur un fond sombre
  signe-noir    ${SIGN_COLOURS.noir}  impression en une couleur
  signe-blanc   ${SIGN_COLOURS.blanc}  impression en réserve

Chaque signe est donné en SVG (à préférer : net à toute taille) et en PNG de 1024 points, sur fond transparent.
`
