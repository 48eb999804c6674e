import type { Media } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import styles from './Logo.module.css'

/** A logo on its neutral tile. */
export function Logo({ media }: { media: Media }) {
  const url = media.sizes?.webp480?.url ?? media.url
  if (!url) return null
  return (
    <span className={styles.tile}>
      <img src={url} alt={media.decorative ? '' : french(media.alt)} width={media.width ?? undefined} height={media.height ?? undefined} decoding="async" />
    </span>
  )
}
