/** The largest that fits where PostgreSQL counts rows by four bytes. */
const MOST = 2_147_483_647

const wholeFrom = (least: number) => (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (['string', 'number'].includes(typeof value) && Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= MOST)

const RULES: [name: string, holds: (value: unknown) => boolean, message: string][] = [
  ['page', wholeFrom(0), '« page » attend un nombre entier, à partir de 1.'],
  ['limit', wholeFrom(0), '« limit » attend un nombre entier, positif ou nul.'],
  ['depth', wholeFrom(0), '« depth » attend un nombre entier, positif ou nul.'],
]

/** What a list is asked for that can't be counted. */
export const pagingFaults = (args: Record<string, unknown>): string[] => RULES.filter(([name, holds]) => !holds(args[name])).map(([, , message]) => message)
