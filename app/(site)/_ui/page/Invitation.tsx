import { french } from '@/lib/typography/french'
import { contactHref } from './contactHref'

type Props = { /** What leads to the appeal: « Vous y étiez ? » */ before?: string; ask: string; after?: string }

/** An appeal to readers, linked to where they can answer; silent as long as there is no way to. */
export async function Invitation({ before, ask, after = '.' }: Props) {
  const href = await contactHref()
  return href && <>{before && `${french(before)} `}<a href={href}>{french(ask)}</a>{french(after)}</>
}
