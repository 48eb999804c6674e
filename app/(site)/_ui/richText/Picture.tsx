import { type Format, WIDTHS } from '@/lib/files/sizes'
import type { Media } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { LICENCES } from '@/lib/vocabulary/vocabulary'
import styles from './Picture.module.css'

function candidates(media: Media, format: Format): string {
  return WIDTHS.map((width) => media.sizes?.[`${format}${width}`])
    .filter((size) => size?.url && size.width)
    .map((size) => `${size!.url} ${size!.width}w`)
    .join(', ')
}

type Props = { media: Media; sizes?: string; className?: string }

/** An image in the lightest form the browser reads, with its caption, credit and licence. */
export function Picture({ media, sizes = '(min-width: 48rem) 42rem, 100vw', className }: Props) {
  if (!media.url || !media.mimeType?.startsWith('image/')) return null
  const words = [media.caption, media.credit, media.licence === 'unknown' ? null : LICENCES[media.licence]].filter(Boolean)
  return (
    <figure className={`${styles.figure} ${className ?? ''}`}>
      <picture>
        {(['avif', 'webp'] as const).map((format) => {
          const srcSet = candidates(media, format)
          return srcSet && <source key={format} type={`image/${format}`} srcSet={srcSet} sizes={sizes} />
        })}
        <img
          src={media.url} alt={media.decorative ? '' : french(media.alt)} loading="lazy" decoding="async"
          width={media.width ?? undefined} height={media.height ?? undefined}
        />
      </picture>
      {words.length > 0 && <figcaption>{french(words.join('. '))}</figcaption>}
    </figure>
  )
}
