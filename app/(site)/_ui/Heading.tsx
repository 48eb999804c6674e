import type { ComponentProps } from 'react'

export type Level = 1 | 2 | 3 | 4 | 5

/** A heading whose rank depends on where it stands, so that ranks follow each other on every page. */
export function Heading({ level, ...rest }: ComponentProps<'h2'> & { level: Level }) {
  const Tag = `h${level}` as 'h2'
  return <Tag {...rest} />
}

/** The rank below. */
export const below = (level: Level): Level => Math.min(level + 1, 5) as Level
