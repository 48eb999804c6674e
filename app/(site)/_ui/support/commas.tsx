import { Fragment, type ReactNode } from 'react'

/** Several things said one after the other, with commas. */
export const commas = (things: { key: string; says: ReactNode }[]): ReactNode =>
  things.map(({ key, says }, index) => <Fragment key={key}>{index > 0 && ', '}{says}</Fragment>)
