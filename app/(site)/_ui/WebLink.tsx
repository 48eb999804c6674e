import { safeHref } from './safeHref'

/** A web address as people say it: without its protocol, `www.` and last slash. */
const spoken = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

export function WebLink({ url }: { url: string }) {
  const href = safeHref(url)
  return href ? <a href={href}>{spoken(url)}</a> : <>{spoken(url)}</>
}
