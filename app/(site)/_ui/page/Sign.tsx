type Props = { size?: number; className?: string }

/** The association's sign: a circle left open. Decorative, always beside its name. */
export function Sign({ size = 28, className }: Props) {
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path d="M 22.2 7.1 A 10.7 10.7 0 1 0 22.2 20.9" fill="none" stroke="currentColor" strokeWidth="4.6" />
    </svg>
  )
}
