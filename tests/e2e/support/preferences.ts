import type { Page } from 'playwright-core'

/** What forced colours make disappear: text of the colour of its background, and the mark of the current door. */
export const lostInForcedColours = (page: Page): Promise<string[]> => page.evaluate(() => {
  if (!matchMedia('(forced-colors: active)').matches) return ['forced colours are not active']
  const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour)
  const behind = (element: Element | null): string => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one)
      if (!isClear(backgroundColor)) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }) && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
  const unseen = texts.filter((element) => getComputedStyle(element).color === behind(element)).map((element) => `unseen: ${element.textContent?.trim().slice(0, 50)}`)
  const look = (link: Element) => {
    const { borderBottomStyle, borderBottomWidth, borderBottomColor, textDecorationLine, backgroundColor, fontWeight } = getComputedStyle(link)
    return [borderBottomStyle, borderBottomWidth, borderBottomColor, textDecorationLine, backgroundColor, fontWeight].join(' ')
  }
  const doors = [...document.querySelectorAll('header nav a')]
  const others = doors.filter((door) => !door.hasAttribute('aria-current')).map(look)
  const unmarked = doors.filter((door) => door.hasAttribute('aria-current') && others.includes(look(door))).map((door) => `unmarked door: ${door.textContent}`)
  return [...unseen, ...unmarked]
})

/** What moves, in the page as the reader asked to see it: animations, transitions, smooth scrolling, moves between pages. */
export const moving = (page: Page): Promise<string[]> => page.evaluate(() => {
  const isStill = (durations: string) => durations.split(',').every((duration) => Number.parseFloat(duration) === 0)
  const elements = [...document.querySelectorAll('*')].filter((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
    return animationName !== 'none' || !isStill(transitionDuration) || scrollBehavior === 'smooth'
  })
  const between = (rules: CSSRuleList): string[] => [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return []
    if (rule.cssText.startsWith('@view-transition')) return [rule.cssText]
    return 'cssRules' in rule ? between(rule.cssRules as CSSRuleList) : []
  })
  return [
    ...elements.map((element) => element.tagName), ...[...document.styleSheets].flatMap((sheet) => between(sheet.cssRules)),
    ...document.getAnimations().map(String),
  ]
})
