/** The association's sign, a circle left open: it leads to the first page of the admin. */
export function Icon() {
  return (
    <svg width="22" height="22" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path d="M 22.2 7.1 A 10.7 10.7 0 1 0 22.2 20.9" fill="none" stroke="currentColor" strokeWidth="4.6" />
    </svg>
  )
}
