import type { Config } from 'payload'

/** Payload 3.90.1 writes these in English wherever staff may meet them. */
const SENTENCES: [RegExp, string][] = [
  [/currently locked by another user/, 'Quelqu’un d’autre modifie cette fiche en ce moment : rien n’a été changé. Attendez, ou ouvrez-la pour modifier à sa place.'],
  [/^Token is either invalid or has expired/, 'Ce lien n’est plus valable : demandez-en un autre.'],
  [/^Invalid filename/, 'Ce nom de fichier ne convient pas : renommez le fichier avec des lettres, des chiffres et des tirets.'],
  [/^(?:Invalid MIME type|File type)|not allowed|Restricted file type/, 'Ce type de fichier n’est pas accepté : déposez une image JPEG, PNG, WebP ou AVIF, ou un PDF.'],
  [/^(?:Could not read uploaded file|Invalid (?:or corrupted )?(?:PDF|ISO))/, 'Ce fichier est abîmé : ouvrez-le, enregistrez-le de nouveau, puis déposez-le.'],
  [/^(?:External file URLs|Invalid external file|Failed to fetch file|Redirect target|Too many redirects|Invalid file url)/, 'Cette adresse ne mène pas à un fichier que l’on peut prendre : enregistrez-le chez vous, puis déposez-le.'],
]

/** The French of a sentence of Payload’s; any other as it is. */
export const inFrench = (message: string): string => SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? message

/** The answer to a refusal: sentences at any depth, each under `message`. */
function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'message' && typeof inner === 'string' ? inFrench(inner) : translated(inner)]))
}

type AfterError = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** What the API answers to a refusal, in the language of whoever asked. */
export const frenchRefusals: AfterError = ({ req, result }) =>
  result && req.i18n?.language === 'fr' ? { response: { ...result, errors: translated(result.errors) as typeof result.errors } } : undefined
