const SAFE = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i

/** An address that a link may have; null for any other (`javascript:`, `data:`). */
export const safeHref = (address: string | null | undefined): string | null =>
  address && SAFE.test(address.trim()) ? address.trim() : null
