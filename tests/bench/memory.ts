import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Lifetime } from '@/deploy/lifetime'
import type { Measures } from './report'
import { percentile } from './statistics'

const MINUTES = 10
/** What visitors ask for, in what measure: pages most often, then searches, what is not there, and tables. */
const MIX = ['/', '/histoire', '/projets', '/projets/voxe', '/partenaires/mgen', '/recherche?q=labo', '/recherche?q=convention', '/flux.xml', '/nulle-part', '/partenaires/mgen/soutiens.csv']
const VISITORS = 8

/** The memory of the process that listens on a port (Linux): what it holds for itself, in bytes. */
function memoryOf(pid: number): number {
  const [, resident] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(resident) * 1024
}

/** The site's process among those on this machine: the one that serves with this data folder. */
export function findSite(folder: string): number | undefined {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).find((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('deploy/site/serve.mjs') && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`DATA_DIR=${folder}`)
    } catch {
      return false
    }
  })
}

/** What the site's process holds after minutes of mixed visits, and whether it still grows (`minutes`: fewer for a look). */
export async function measureMemory(site: string, folder: string, lifetime: Lifetime, minutes = MINUTES): Promise<Measures> {
  const pid = findSite(folder)
  if (!pid) return {}
  const until = Date.now() + minutes * 60_000
  const samples: number[] = []
  const visitor = async (first: number) => {
    for (let turn = first; Date.now() < until; turn += 1) {
      lifetime.check()
      await fetch(site + MIX[turn % MIX.length]!).then((answer) => answer.arrayBuffer())
      // Searches are limited for each address; visitors read what they find.
      await pause(100)
    }
  }
  const watch = setInterval(() => samples.push(memoryOf(pid)), 5000)
  await Promise.all(Array.from({ length: VISITORS }, (_, place) => visitor(place)))
  clearInterval(watch)
  const half = Math.floor(samples.length / 2)
  const [early, late] = [samples.slice(0, half), samples.slice(half)].map((part) => percentile(part, 0.5)) as [number, number]
  return {
    'memory.end': { label: `Mémoire du site après ${minutes} min de visites mêlées`, unit: 'octets', value: samples.at(-1) ?? 0 },
    'memory.late': { label: 'Mémoire, médiane de la seconde moitié (témoin : de la première)', unit: 'octets', value: late, baseline: early },
  }
}
