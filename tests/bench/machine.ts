import { cpus, loadavg, totalmem } from 'node:os'

/** What a reader must know to compare two reports. `load` is the system's over the last minute, before anything is measured. */
export type Machine = { date: string; node: string; platform: string; cpus: number; cpu: string; memoryGb: number; load: number }

export function describeMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    cpus: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? '?',
    memoryGb: Math.round(totalmem() / 1e8) / 10,
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  }
}
