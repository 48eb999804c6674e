'use client' // Payload puts a link or a note in the text before its drawer opens, and leaves it there when the drawer is cancelled.

import { $isInlineBlockNode, $isLinkNode, createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import type { ElementNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { isUntyped } from '@/lib/checks/rules/addresses'

/** A drawer that is kept gives what it holds to the text a moment after it closes. */
const MOMENT = 50

function $unwrap(link: ElementNode): void {
  for (const child of link.getChildren()) link.insertBefore(child)
  link.remove()
}

/** Takes away what the drawer should have filled in: links without an address, and the note whose drawer it was. */
function $takeAwayUnfinished(drawer: string): void {
  for (const { node } of $dfs()) {
    if ($isLinkNode(node)) {
      const { linkType, url } = node.getFields()
      if (linkType !== 'internal' && isUntyped(url ?? '')) $unwrap(node)
    } else if ($isInlineBlockNode(node)) {
      const { id, source } = node.getFields() as { id: string; source?: unknown }
      if (!source && drawer.endsWith(id)) node.remove()
    }
  }
}

/** Waits for the drawers of one text to close. */
function Unfinished(): null {
  const [editor] = useLexicalComposerContext()
  const { uuid } = useEditorConfigContext()
  const { modalState } = useModal()
  const open = Object.keys(modalState).find((slug) => slug.includes(uuid) && modalState[slug]?.isOpen)
  const last = useRef<string>(undefined)
  useEffect(() => {
    const closed = open ? undefined : last.current
    last.current = open
    if (!closed) return
    const timer = setTimeout(() => editor.update(() => $takeAwayUnfinished(closed)), MOMENT)
    return () => clearTimeout(timer)
  }, [editor, open])
  return null
}

export const UnfinishedFeatureClient = createClientFeature({ plugins: [{ Component: Unfinished, position: 'normal' }] })
