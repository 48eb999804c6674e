import { createServer } from 'node:net'
import { StartError } from './startError'

/** @throws {StartError} when the site could not listen on that port. */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portError(port, error.code)))
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

export function portError(port: number, code: string | undefined): StartError {
  const other = `Choisissez-en un autre avec la variable PORT, par exemple « PORT=${port === 3001 ? 3002 : 3001} npm start »`
  if (code === 'EADDRINUSE') return new StartError(`Le port ${port} est déjà pris par un autre programme.\n${other}, ou arrêtez ce programme.`)
  if (code === 'EACCES') return new StartError(`Le système refuse le port ${port} (ceux sous 1024 sont réservés à l’administrateur).\n${other}.`)
  return new StartError(`Impossible d’écouter sur le port ${port} (${code}).\n${other}.`)
}
