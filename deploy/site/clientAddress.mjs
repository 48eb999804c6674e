// Who a request comes from, seen through the proxies that stand in front of the site.
import { isIP, isIPv4 } from 'node:net'
import proxyAddress from 'proxy-addr'

/** `2001:DB8::1` → its first half, in four groups: a household or a rented machine has all the addresses that begin so. */
function network(address) {
  const [start, end = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const [first, last] = [start, end].map((part) => (part ? part.split(':') : []))
  const groups = [...first, ...Array(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** An address without its port, its zone or its brackets; null when it is none. */
function readAddress(text = '') {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text.trim())?.[1] ?? text.trim().replace(/^([\d.]+):\d+$/, '$1')
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '')
  return isIP(address) ? address : null
}

/**
 * The address that a visitor is counted under. What a visitor writes in `X-Forwarded-For` counts for nothing: only the last
 * `proxies` entries are believed, which are those that our own proxies have added.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} proxies how many of our own stand in front
 */
export function clientAddress(request, proxies) {
  const told = proxies > 0 ? readAddress(proxyAddress(request, (_, index) => index < proxies)) : null
  const address = told ?? readAddress(request.socket.remoteAddress) ?? 'unknown'
  return address === 'unknown' || isIPv4(address) ? address : network(address)
}
