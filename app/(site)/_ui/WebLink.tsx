/** A web address as people say it: without its protocol, `www.` and last slash. */
const spoken = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

export function WebLink({ url }: { url: string }) {
  return <a href={url}>{spoken(url)}</a>
}
