import type { CSSProperties } from 'react'

/** Names a part of the page, so that the notes it cites can stand beside it: see `.aside` in `sources.module.css`. */
export const sideNotesOf = (anchor: string) => ({ anchorName: `--${anchor}` }) as CSSProperties

/** Places a note beside the part that cites it first. */
export const besidePart = (anchor: string | undefined) => (anchor ? ({ positionAnchor: `--${anchor}` } as CSSProperties) : undefined)
