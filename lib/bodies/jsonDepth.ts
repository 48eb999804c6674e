/** How deep the brackets of a JSON text go; it need not be whole. Reads each character once, and builds nothing. */
export function jsonDepth(text: string): number {
  let [depth, deepest, isInText] = [0, 0, false]
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place]
    if (isInText) {
      if (character === '\\') place += 1
      else if (character === '"') isInText = false
    } else if (character === '"') isInText = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, depth += 1)
    else if (character === '}' || character === ']') depth -= 1
  }
  return deepest
}
