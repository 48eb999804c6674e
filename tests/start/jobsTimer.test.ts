import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { runJobsEvery } from '@/deploy/site/jobs'

const SECRET = 'un-secret'

/** Stands for the site: says 503 while `isDown`, takes a while to begin its answer and a while to end it. */
let server: Server
let port: number
let isDown = false
let asked = 0
let together = 0
let mostTogether = 0
beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked += 1
    mostTogether = Math.max(mostTogether, (together += 1))
    await pause(Math.random() * 8)
    response.statusCode = request.headers.authorization !== `Bearer ${SECRET}` ? 401 : isDown ? 503 : 200
    response.write('{')
    await pause(Math.random() * 8)
    response.end('}')
    together -= 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

test('stops at once, at whatever moment it is asked to', async () => {
  for (let times = 0; times < 100; times += 1) {
    const stop = runJobsEvery(0.001, port, SECRET, () => undefined)
    await pause(Math.random() * 20)
    await stop()
  }
  const before = asked
  await pause(50)
  expect([asked, before > 0]).toEqual([before, true])
})

test('asks once at a time; a failure is told when it begins, and its end once', async () => {
  const told: string[] = []
  mostTogether = together = 0
  isDown = true
  const stop = runJobsEvery(0.002, port, SECRET, (line) => told.push(line))
  while (told.length < 1) await pause(5)
  await pause(100)
  isDown = false
  while (told.length < 2) await pause(5)
  await pause(100)
  await stop()
  expect(told).toEqual([expect.stringMatching(/ne répond pas : réponse 503/), 'La file des tâches répond de nouveau.'])
  expect(mostTogether).toBe(1)
})

test('a site that is away is named by its reason', async () => {
  const told: string[] = []
  const stop = runJobsEvery(0.002, 1, SECRET, (line) => told.push(line))
  while (told.length < 1) await pause(5)
  await stop()
  expect(told[0]).toMatch(/ECONNREFUSED/)
})
