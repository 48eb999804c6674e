// What Node's parser refuses before there is a request: answered by hand, and the connection closed.
import { STATUS_CODES } from 'node:http'

const STATUSES = /** @type {Record<string, number>} */ ({ HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413 })

/** Half of the room that Node gives to the head of a request. */
const LONG_LINE = 8192

/** The first line alone takes the room. @param {Buffer | undefined} packet */
function isLongLine(packet) {
  const end = packet?.indexOf('\r\n') ?? 0
  return end === -1 || end > LONG_LINE
}

/**
 * @param {Error & { code?: string, rawPacket?: Buffer }} error
 * @param {import('node:stream').Duplex} socket
 */
export function refuseUnreadable(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const known = STATUSES[error.code ?? ''] ?? 400
  const status = known === 431 && isLongLine(error.rawPacket) ? 414 : known
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
