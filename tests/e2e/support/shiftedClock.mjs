// Loaded before a site of its own: each SIGUSR2 puts its clock one day forward.
let days = 0
const now = () => RealDate.now() + days * 86_400_000
const RealDate = Date
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
process.on('SIGUSR2', () => { days += 1 })
