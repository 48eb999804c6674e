import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A wire to a server, which a test can cut, or hold so that nothing passes any more in either way. */
export class Wire {
  private readonly sockets = new Set<Socket>()
  private server: Server | undefined
  private target: URL | undefined
  private isHeld = false
  port = 0

  async open(target: URL): Promise<void> {
    this.target = target
    this.server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname)
      for (const socket of [near, far]) {
        this.sockets.add(socket)
        socket.on('error', () => socket.destroy())
        socket.on('close', () => this.sockets.delete(socket))
      }
      near.pipe(far).pipe(near)
      if (this.isHeld) for (const socket of [near, far]) socket.unpipe()
    })
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.server.address() as AddressInfo).port
  }

  reopen(): Promise<void> {
    return this.open(this.target!)
  }

  hold(): void {
    this.isHeld = true
    for (const socket of this.sockets) socket.unpipe()
  }

  /** Those who waited find their connection lost, and make another. */
  release(): void {
    this.isHeld = false
    for (const socket of this.sockets) socket.destroy()
  }

  async cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    await new Promise((resolve) => this.server!.close(resolve))
  }
}
