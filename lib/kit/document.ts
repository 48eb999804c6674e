import { SIGN } from '@/lib/brand/sign'
import { markup, raw, type Markup } from '@/lib/markup/markup'
import { french } from '@/lib/typography/french'
import type { Hue } from '@/lib/vocabulary/hues'
import { cardStyle } from './cardStyle'

/** Where the site is, and who publishes it. */
export type Publisher = { siteUrl: string; siteName: string }

const sign = markup`<svg class="sign" width="25" height="25" viewBox="${SIGN.viewBox}" aria-hidden="true"><path d="${SIGN.path}" fill="none" stroke="currentColor" stroke-width="${SIGN.strokeWidth}"/></svg>`

type Page = { title: string; canonical: string | null; hue: Hue; kind: string; body: Markup; siteName: string }

/** A whole HTML document to be framed: no script, no other file than a logo, nothing remembered. */
export const cardDocument = ({ title, canonical, hue, kind, body, siteName }: Page): string => markup`<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">${canonical && markup`<link rel="canonical" href="${canonical}">`}<style>${raw(cardStyle(hue))}</style></head>
<body><main>${sign}<p class="who"><b>${french(siteName)}</b>${kind && markup` <span>${french(kind)}</span>`}</p>${body}</main></body></html>
`.text

/** A link out of the frame: the page around the card makes way for it. */
export const out = (href: string, words: Markup | string): Markup => markup`<a href="${href}" target="_top" rel="noopener">${words}</a>`
