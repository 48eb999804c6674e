'use client' // Payload writes a few sentences in English in the browser, where no key reaches them.

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { BUTTONS, LABELS, SENTENCES } from './sentences'

/** The text alone is changed, never the node: React goes on with it. */
function putText(text: Text): void {
  const found = SENTENCES.find(({ english, within }) => english.test(text.data) && text.parentElement?.closest(within))
  if (found) text.data = text.data.replace(found.english, found.french)
}

function putLabel(element: Element): void {
  const label = element.getAttribute('aria-label') ?? ''
  const found = LABELS.find(({ english, within }) => english.test(label) && element.closest(within))
  if (found) element.setAttribute('aria-label', label.replace(found.english, found.french))
}

/** For ears, and for eyes under the pointer. */
function putName(button: Element): void {
  const name = BUTTONS[button.getAttribute('data-button-key') ?? '']
  if (!name || button.textContent?.trim()) return
  button.setAttribute('aria-label', name)
  button.setAttribute('title', name)
}

function putIn(node: Node): void {
  if (node instanceof Text) putText(node)
  if (!(node instanceof Element)) return
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) putText(texts.currentNode as Text)
  for (const element of [node, ...node.querySelectorAll('[aria-label]')]) putLabel(element)
  for (const element of [node, ...node.querySelectorAll('[data-button-key]')]) putName(element)
}

/** Around the whole admin, for those who read it in French. */
export function French({ children }: { children?: ReactNode }) {
  const { i18n } = useTranslation()
  useEffect(() => {
    if (i18n.language !== 'fr') return
    putIn(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of [...addedNodes, ...(target instanceof Text ? [target] : [])]) putIn(node)
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [i18n.language])
  return children
}
