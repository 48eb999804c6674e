import { inSentence } from '@/lib/grammar'
import { permanentPath } from '@/lib/permalinks'
import { plainText } from '@/lib/richText/plainText'
import {
  describeEra, describeExperiment, describeMilestone, describePartner, describeProject, describeTerritory, type Description,
} from '@/lib/sharing/describe'
import { excerpt, sentence } from '@/lib/sharing/excerpt'
import { french } from '@/lib/typography/french'
import { isolate } from '@/lib/typography/isolate'
import type { Publisher } from './document'
import type { KitRecord } from './KitRecord'
import type { Subject } from './Subject'

const [SHORT, LONG] = [200, 700]

/** A date begins its line with a capital, not a parenthesis. */
const lowerMonth = (years: string): string => years.charAt(0).toLowerCase() + years.slice(1)

/** What the site says of a document in a line where its record has none, and its own text as plain words. */
function told(record: KitRecord): { description: Description; body: string } {
  switch (record.collection) {
    case 'projects': return { description: describeProject(record.document), body: plainText(record.document.body) }
    case 'eras': return { description: describeEra(record.document), body: plainText(record.document.body) }
    case 'milestones': return { description: describeMilestone(record.document), body: plainText(record.document.text) }
    case 'territories': return { description: describeTerritory(record.document), body: plainText(record.document.body) }
    case 'partners': return { description: describePartner(record.document), body: plainText(record.document.body) }
    case 'experiments': {
      const { question, tried, result } = record.document
      return { description: describeExperiment(record.document), body: [sentence(question), plainText(tried), plainText(result)].filter(Boolean).join(' ') }
    }
  }
}

/** Two texts that present a document, made of what its page says: one of a line or two, one of a paragraph with its address. */
export function presentation(record: KitRecord, { name, years, state, line }: Subject, { siteUrl, siteName }: Publisher): { short: string; long: string } {
  const { description: { description }, body } = told(record)
  const when = [years && lowerMonth(years), state].filter(Boolean).join(', ')
  const first = `${isolate(name)}${when ? ` (${when})` : ''} : `
  const short = inSentence(sentence(line || excerpt(description, SHORT)))
  const about = excerpt(body, LONG)
  const isSaid = inSentence(about).startsWith(short.replace(/[.…]$/, ''))
  return {
    short: french(first + short),
    long: `${french(first + [isSaid ? null : short, isSaid ? inSentence(about) : about].filter(Boolean).join(' '))}\n\n${french(`D’après ${siteName} : `)}${siteUrl}${permanentPath(record.document)}`,
  }
}
