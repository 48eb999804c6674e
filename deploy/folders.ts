import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from './startError'

const REASONS: Record<string, string> = {
  EACCES: 'vous n’avez pas le droit d’y écrire',
  EPERM: 'vous n’avez pas le droit d’y écrire',
  EROFS: 'ce disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le disque est plein',
  ENOTDIR: 'une partie de ce chemin est un fichier, pas un dossier',
  EEXIST: 'c’est un fichier, pas un dossier',
}

/** Makes the folder if need be and writes in it. @throws {StartError} naming the variable that chooses it. */
export function checkWritable(folder: string, variable: string): void {
  try {
    makeFolder(folder)
    const trial = join(folder, `.essai-${process.pid}`)
    writeFileSync(trial, '')
    rmSync(trial)
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'le système le refuse'
    throw new StartError(
      `Impossible d’écrire dans le dossier ${folder} : ${reason}.\n` +
        (variable ? `Corrigez-le, ou choisissez un autre dossier avec la variable ${variable}.` : 'Donnez à votre utilisateur le droit d’écrire dans le dossier du site.'),
    )
  }
}

/** Like `mkdir -p`; Node's own `recursive` never ends where the system answers that nothing can be made (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
