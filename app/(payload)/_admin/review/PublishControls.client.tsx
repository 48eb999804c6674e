'use client' // The buttons of the form’s bar.

import { PublishButton, ServerFunctionsContext, useDocumentInfo, useFormFields, useServerFunctions } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'
import { revealField } from '../checks/revealField'
import { readFrenchMoment } from './frenchMoment'
import { ReviewActions } from './ReviewActions.client'
import { useReview } from './useReview'

const NOT_SCHEDULED = 'La programmation n’a pas été enregistrée. Réessayez dans un instant.'

/** Takes one to the note when its absence is what refused the publication. */
function useRevealNote() {
  const refused = useFormFields(([fields]) => (fields.changeNote?.valid === false ? (fields.changeNote.errorMessage ?? null) : null))
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (refused && refused !== shown.current) void revealField('changeNote')
    shown.current = refused
  }, [refused])
}

/** Payload's button, beside the steps of review. Its drawer says « Programmé avec succès » even when the server refused, unless it is thrown at. */
export function PublishControls() {
  const functions = useServerFunctions()
  const { reload } = useReview()
  const { hasPublishedDoc } = useDocumentInfo()
  useRevealNote()

  const guarded = useMemo(() => ({
    ...functions,
    schedulePublish: async (args: Parameters<typeof functions.schedulePublish>[0]) => {
      const result: unknown = await functions.schedulePublish(args)
      if (typeof result === 'object' && result && 'error' in result) {
        const said = String(result.error)
        throw new Error(said.startsWith('Error ') ? NOT_SCHEDULED : said)
      }
      void reload()
      return result as Awaited<ReturnType<typeof functions.schedulePublish>>
    },
  }), [functions, reload])

  return (
    <ServerFunctionsContext value={guarded}>
      <ReviewActions />
      {/* The drawer of a schedule hands its events on to here. */}
      <div className="review-publish" onInputCapture={readFrenchMoment}><PublishButton label={hasPublishedDoc ? 'Publier les modifications' : 'Publier'} /></div>
    </ServerFunctionsContext>
  )
}
