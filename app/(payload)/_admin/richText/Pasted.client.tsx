'use client' // What is pasted is only known in the browser: it is put right before the editor reads it.

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { plainAddress } from '@/lib/links/plainAddress'
import { type Change, CHANGES, cleanPasted } from '@/lib/richText/pasted/cleanPasted'

/** From one text of ours to another, the editor’s own form is pasted, which has nothing to put right. */
const OWN = 'application/x-lexical-editor'
const ADDRESS = /^https?:\/\/\S+$/i

/** The same clipboard, put right; null when there is nothing to. */
function putRight(clipboard: DataTransfer): { data: DataTransfer; changes: Change[] } | null {
  const [html, text] = [clipboard.getData('text/html'), clipboard.getData('text/plain')]
  if (clipboard.getData(OWN) || (!html && !ADDRESS.test(text.trim()))) return null
  const data = new DataTransfer()
  const plain = ADDRESS.test(text.trim()) ? plainAddress(text.trim()) : text
  data.setData('text/plain', plain)
  if (!html) return plain === text.trim() ? null : { data, changes: ['address'] }
  const document = new DOMParser().parseFromString(html, 'text/html')
  const changes = cleanPasted(document)
  data.setData('text/html', document.body.innerHTML)
  return { data, changes }
}

/** Pastes of each editor, put right. */
function Pasted(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const ours = new WeakSet<Event>()
    return editor.registerCommand(PASTE_COMMAND, (event) => {
      if (!(event instanceof ClipboardEvent) || ours.has(event) || !event.clipboardData) return false
      const right = putRight(event.clipboardData)
      if (!right) return false
      event.preventDefault()
      const again = new ClipboardEvent('paste', { clipboardData: right.data, bubbles: true, cancelable: true })
      ours.add(again)
      editor.dispatchCommand(PASTE_COMMAND, again)
      for (const change of right.changes) toast.info(CHANGES[change], { duration: 10_000 })
      return true
    }, COMMAND_PRIORITY_CRITICAL)
  }, [editor])
  return null
}

export const PastedFeatureClient = createClientFeature({ plugins: [{ Component: Pasted, position: 'normal' }] })
