import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'

/** The second factors of accounts, apart from them so that no way of reading or writing accounts reaches one. */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: { singular: 'Second facteur', plural: 'Seconds facteurs' },
  access: accessTo('second-factors'),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'account', type: 'text', required: true, unique: true, index: true },
    // Sealed with the site's secret, for this account (lib/secondFactor).
    { name: 'secret', type: 'text', required: true },
    // Fingerprints of those not used yet: a list of texts.
    { name: 'recoveryCodes', type: 'json', required: true },
    // Of the last code taken: a code of this period or one before is refused.
    { name: 'lastPeriod', type: 'number', required: true },
  ],
}
