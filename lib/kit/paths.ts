/** Where a partner finds all that follows about a document. */
export const kitPath = (publicId: string): string => `/lier/${publicId}`

/** The card that other sites show in a frame. */
export const cardPath = (publicId: string): string => `/embed/${publicId}`

/** A badge of a kind; without one, the first that the document has. */
export const badgePath = (publicId: string, kind?: string): string => `/badge/${publicId}${kind ? `-${kind}` : ''}.svg`

/** What is downloaded beside the kit: the QR code, the citations. */
export const kitFilePath = (publicId: string, file: string): string => `${kitPath(publicId)}/${file}`

/** The association's sign as files. */
export const LOGOS_PATH = '/lier/logos.zip'

/** What oEmbed consumers ask. */
export const OEMBED_PATH = '/oembed'

/** What a partner supported, as a table to download. */
export const dossierPath = (partnerPath: string): string => `${partnerPath}/soutiens.csv`
