// Loaded before a site of its own: each SIGUSR2 puts both its clocks one day forward.
let shift = 0
const RealDate = Date
const sinceStart = performance.now.bind(performance)
const now = () => RealDate.now() + shift
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
performance.now = () => sinceStart() + shift
process.on('SIGUSR2', () => { shift += 86_400_000 })
