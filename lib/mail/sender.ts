/** Who mails come from. */
export type Sender = { name: string; address: string }

const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;]+$/

/** Reads `Nom <adresse@exemple.org>`, or an address alone; null if it is neither. */
export function readSender(text: string): Sender | null {
  const [, name = '', address = ''] = /^(.*?)\s*<([^<>]*)>$/.exec(text.trim()) ?? ['', '', text.trim()]
  return ADDRESS.test(address) && !/[\r\n]/.test(name) ? { name: name.replace(/^"(.*)"$/, '$1'), address } : null
}
