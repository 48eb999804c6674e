'use client' // Payload compares two versions with components of the browser.

import { escapeDiffHTML, FieldDiffContainer, getHTMLDiffComponents, unescapeDiffHTML, useTranslation } from '@payloadcms/ui'
import type { TextFieldDiffClientComponent } from 'payload'
import { formatDate } from '@/lib/dates'

const html = (value: unknown): string => `<p>${typeof value === 'string' && value ? escapeDiffHTML(formatDate(value)) : '<span class="html-diff-no-value"></span>'}</p>`

/** Two versions of a date, in French rather than as they are stored. */
export const DateDiff: TextFieldDiffClientComponent = ({ comparisonValue, versionValue, field, locale, nestingLevel }) => {
  const { i18n } = useTranslation()
  const { From, To } = getHTMLDiffComponents({ fromHTML: html(comparisonValue), toHTML: html(versionValue), postProcess: unescapeDiffHTML, tokenizeByCharacter: false })
  return <FieldDiffContainer className="text-diff" From={From} To={To} i18n={i18n} label={{ label: field.label, locale }} nestingLevel={nestingLevel} />
}
