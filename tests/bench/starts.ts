import { setTimeout as pause } from 'node:timers/promises'
import type { Lifetime } from '@/deploy/lifetime'
import { freePort } from '@/deploy/postgres/settings'
import { StartError } from '@/deploy/startError'
import { launch, type Launched, up } from '@/tests/start/launcher'
import { withBaseline } from './contestants'
import type { Measures } from './report'
import { median } from './statistics'

/** The site that is measured, and its administrator. */
export type Site = { url: string; email: string; password: string }

/** Times `npm start` on an empty folder, then on what that start has left; the site of the second one goes on running. */
export async function measureStarts(folder: string, lifetime: Lifetime): Promise<{ site: Site; measures: Measures }> {
  const port = await freePort(0)
  const url = `http://127.0.0.1:${port}`
  // Named as npm would, the launcher ends by itself once its parent has gone, even killed.
  const settings = { DATA_DIR: folder, PORT: String(port), SITE_URL: url, npm_lifecycle_event: 'bench' }
  const first = await timed(settings, url, lifetime)
  const [email, password] = ['Courriel', 'Mot de passe'].map((name) => new RegExp(`${name}\\s+(\\S+)`).exec(first.launched.said())?.[1])
  if (!email || !password) throw new Error(`The first start told no administrator:\n${first.launched.said()}`)
  first.launched.child.kill('SIGTERM')
  await first.launched.ended
  const second = await timed(settings, url, lifetime)
  const baseline = await plainStart(lifetime)
  return {
    site: { url, email, password },
    measures: {
      'start.first': { label: 'Premier démarrage (déjà construit), jusqu’à /histoire', unit: 'ms', value: first.ms, baseline },
      'start.second': { label: 'Second démarrage, jusqu’à /histoire', unit: 'ms', value: second.ms, baseline },
    },
  }
}

/** From the launch to the first 200 of /histoire. */
async function timed(settings: Record<string, string>, url: string, lifetime: Lifetime): Promise<{ ms: number; launched: Launched }> {
  lifetime.check()
  const from = performance.now()
  const launched = await launch(settings)
  lifetime.help(launched.child)
  let over = false
  void launched.ended.then(() => (over = true))
  // Until its second step the launcher itself tries the port, and a visitor would be in its way.
  while (!launched.said().includes('2/5') || !(await answers(`${url}/histoire`))) {
    lifetime.check()
    if (over) throw new StartError(`Le site n’a pas démarré :\n${launched.said()}`)
    await pause(5)
  }
  const ms = performance.now() - from
  await up(launched)
  if (launched.said().includes('rien n’a changé')) return { ms, launched }
  throw new StartError('Les sources ont changé pendant la mesure, et le site a été reconstruit. Relancez-la.')
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(async (response) => (await response.text(), response.status === 200), () => false)
}

/** The same for the plain server: median of 5, as it is short. */
async function plainStart(lifetime: Lifetime): Promise<number> {
  const times: number[] = []
  while (times.length < 5) {
    const from = performance.now()
    await withBaseline(1, lifetime, async (url) => {
      while (!(await answers(url))) await pause(1)
      times.push(performance.now() - from)
    })
  }
  return median(times)
}
