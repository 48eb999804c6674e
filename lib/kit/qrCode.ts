import { toBuffer, toString } from 'qrcode'

/** Enough correction for a print that gets worn; a margin of four modules, as ISO/IEC 18004 asks. */
const OPTIONS = { errorCorrectionLevel: 'Q', margin: 4 } as const
const PIXELS = 1024

/** Black on white in both schemes: readers of codes expect it. */
export const qrSvg = (address: string): Promise<string> => toString(address, { ...OPTIONS, type: 'svg' })

export const qrPng = (address: string): Promise<Buffer> => toBuffer(address, { ...OPTIONS, type: 'png', width: PIXELS })
