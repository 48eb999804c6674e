import { Fragment, type ReactNode } from 'react'

/** Several things said one after the other: « A, B et C ». */
export const commas = (things: { key: string; says: ReactNode }[]): ReactNode =>
  things.map(({ key, says }, index) => <Fragment key={key}>{index > 0 && (index === things.length - 1 ? ' et ' : ', ')}{says}</Fragment>)
