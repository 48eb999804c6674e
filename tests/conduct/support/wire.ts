import { connect, type Socket } from 'node:net'

const at = new URL(process.env.SITE_URL ?? '')
export const site = at.origin
export const host = at.host

export type Reply = { status: number; headers: Map<string, string>; body: Buffer }

const HEAD_END = Buffer.from('\r\n\r\n')

/** The replies in what came over a connection, in their order. @param methods those asked with: HEAD has no body */
export function replies(bytes: Buffer, methods: string[]): Reply[] {
  const found: Reply[] = []
  let rest = bytes
  while (rest.includes(HEAD_END)) {
    const end = rest.indexOf(HEAD_END)
    const [line = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n')
    const headers = new Map(lines.map((one) => [one.slice(0, one.indexOf(':')).toLowerCase(), one.slice(one.indexOf(':') + 1).trim()]))
    const status = Number(line.split(' ')[1])
    const hasNone = methods[found.length] === 'HEAD' || status === 304 || status === 204
    const from = end + HEAD_END.length
    const length = hasNone ? 0 : headers.has('content-length') ? Number(headers.get('content-length')) : rest.length - from
    found.push({ status, headers, body: rest.subarray(from, from + length) })
    rest = rest.subarray(from + length)
  }
  return found
}

const open = (): Promise<Socket> => new Promise((resolve, reject) => {
  const socket = connect(Number(at.port), '127.0.0.1', () => resolve(socket))
  socket.once('error', reject)
})

/**
 * Sends bytes as they are, and gives all that comes back until the server closes the connection.
 * @throws when it has not closed after `seconds`
 */
export async function talk(bytes: string | Buffer, seconds = 10): Promise<Buffer> {
  const socket = await open()
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      socket.destroy()
      reject(new Error(`no end after ${seconds} s; so far: ${Buffer.concat(chunks).subarray(0, 200).toString('latin1')}`))
    }, seconds * 1000)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(late)
      resolve(Buffer.concat(chunks))
    })
    socket.write(bytes)
  })
}

/** One request, written by hand, on a connection of its own. */
export async function ask(method: string, target: string, headers: Record<string, string> = {}, version = '1.1'): Promise<Reply> {
  const lines = Object.entries({ host, connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const [reply] = replies(await talk(Buffer.from(`${method} ${target} HTTP/${version}\r\n${lines.join('')}\r\n`, 'latin1')), [method])
  if (!reply) throw new Error(`no reply to ${method} ${target.slice(0, 100)}`)
  return reply
}

/** Opens a connection, asks, and gives the socket: what comes is for the test to read, or not. */
export async function begin(bytes: string): Promise<Socket> {
  const socket = await open()
  socket.on('error', () => undefined)
  socket.write(bytes)
  return socket
}
