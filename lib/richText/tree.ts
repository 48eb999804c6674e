import { LIMITS, measure } from './limits'
import { readRichText } from './readRichText'

/** A node of a text that may hold anything: typed by hand, stored by something else, sent by someone who means harm. */
export type AnyNode = Record<string, unknown>

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The nodes in a node; what is no node is passed over. */
export const childrenOf = ({ children }: AnyNode): AnyNode[] => (Array.isArray(children) ? children.filter(isNode) : [])
export const typeOf = ({ type }: AnyNode): string => (typeof type === 'string' ? type : '')
/** The words that a node has of its own. */
export const lettersOf = ({ text }: AnyNode): string => (typeof text === 'string' ? text : '')
export const fieldsOf = ({ fields }: AnyNode): AnyNode => (isNode(fields) ? fields : {})

/** The root of a rich text (Lexical’s saved state), never so deep that a function which calls itself would end the stack; null for anything else. */
export function rootOf(richText: unknown): AnyNode | null {
  const root = isNode(richText) ? richText.root : null
  if (!isNode(root)) return null
  return measure(root).depth > LIMITS.depth ? readRichText(richText, { records: true }).value?.root ?? null : root
}
