import type { Field } from './tableSchema'

const string = (name: string, constraints: Field['constraints'] = {}): Field => ({ name, type: 'string', constraints })

/** The columns of scdl/subventions 2.1.1 with their types and rules, as its documentation gives them (schema.data.gouv.fr). */
export const SCDL_SUBVENTIONS: Field[] = [
  string('nomAttribuant', { required: true }),
  string('idAttribuant', { required: true, pattern: '^\\d{14}$' }),
  { name: 'dateConvention', type: 'date', constraints: { required: true } },
  string('referenceDecision'),
  string('nomBeneficiaire', { required: true }),
  string('idBeneficiaire', { pattern: '^\\d{14}$' }),
  string('rnaBeneficiaire', { pattern: '^W\\d{9}$' }),
  string('objet', { required: true, maxLength: 256 }),
  { name: 'montant', type: 'number', constraints: { required: true } },
  string('nature', { required: true, enum: ['aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature', 'aide en nature;aide en numéraire'] }),
  string('conditionsVersement', { required: true, maxLength: 256 }),
  string('datesPeriodeVersement', { required: true, pattern: '^[0-9]{4}\\-[0-9]{2}\\-[0-9]{2}(\\/[0-9]{4}\\-[0-9]{2}\\-[0-9]{2})?$' }),
  string('idRAE', { maxLength: 5 }),
  { name: 'notificationUE', type: 'boolean', trueValues: ['oui'], falseValues: ['non'], constraints: { required: true } },
  { name: 'pourcentageSubvention', type: 'number', constraints: { required: true, minimum: 0.01, maximum: 1 } },
  string('dispositifAide'),
]
