import { APIError, type PayloadRequest } from 'payload'
import { MAXIMUM_TRIES, TRIES_MINUTES } from '@/lib/accounts/tries'
import { boundedCounter, type Counter, type Taken } from '@/lib/limits/boundedCounter.mjs'
import { recordEvent } from '../audit/recordEvent'

/** Next may load this file more than once: the count is one for the process. */
const ONE = Symbol.for('democratie-ouverte tries')
const held = globalThis as typeof globalThis & { [ONE]?: Counter }
const counter = (): Counter => (held[ONE] ??= boundedCounter({ points: MAXIMUM_TRIES, seconds: TRIES_MINUTES * 60 }))

export const takeTry = (key: string): Promise<Taken> => counter().take(key)
export const giveTryBack = (key: string): Promise<void> => counter().giveBack(key)

/** The first try that is refused: what comes after is not kept, since it would be without end. */
export const isFirstRefused = ({ used }: Taken): boolean => used === MAXIMUM_TRIES + 1

/** Something that leaves with the answer, whatever it is. */
export function addHeader(req: PayloadRequest, name: string, value: string): void {
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.append(name, value)
}

/** @throws {APIError} 429, with the time to wait in words and for machines */
export function refuseTry(req: PayloadRequest, { waitSeconds }: Taken, message: (seconds: number) => string): never {
  addHeader(req, 'retry-after', String(waitSeconds))
  throw new APIError(message(waitSeconds), 429, { waitSeconds }, true)
}

/**
 * Keeps a line of the audit log without making anyone wait: the time of an answer would tell that there is an account.
 */
export function recordAside(req: PayloadRequest, ...said: Parameters<typeof recordEvent> extends [unknown, ...infer Rest] ? Rest : never): void {
  const aside = { ...req, transactionID: undefined } as PayloadRequest
  void recordEvent(aside, ...said).catch((error: Error) => req.payload.logger.error(`Une ligne du journal n’a pas pu être écrite : ${error.message}`))
}
