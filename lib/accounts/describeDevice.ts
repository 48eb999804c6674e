/** First that fits: most browsers also name those that they descend from. */
const BROWSERS: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'], [/OPR\/|Opera/, 'Opera'], [/Vivaldi\//, 'Vivaldi'], [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'], [/Chromium\/|HeadlessChrome\//, 'Chromium'], [/Chrome\/|CriOS\//, 'Chrome'], [/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'Mac'], [/CrOS/, 'Chromebook'], [/Linux|X11/, 'Linux'],
]

const nameIn = (list: [RegExp, string][], userAgent: string): string | undefined => list.find(([pattern]) => pattern.test(userAgent))?.[1]

/** What a session was opened with, for its owner to know it again: « Firefox sur Android ». Nothing more is kept. */
export function describeDevice(userAgent: string | null | undefined): string {
  const browser = nameIn(BROWSERS, userAgent ?? '')
  const system = nameIn(SYSTEMS, userAgent ?? '')
  if (!browser) return system ? `Un programme sur ${system}` : 'Un programme'
  return system ? `${browser} sur ${system}` : browser
}
