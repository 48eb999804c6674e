import { SIGN } from '@/lib/brand/sign'

type Props = { size?: number; className?: string }

/** The association's sign: a circle left open. Decorative, always beside its name. */
export function Sign({ size = 28, className }: Props) {
  return (
    <svg className={className} width={size} height={size} viewBox={SIGN.viewBox} aria-hidden="true" focusable="false">
      <path d={SIGN.path} fill="none" stroke="currentColor" strokeWidth={SIGN.strokeWidth} />
    </svg>
  )
}
