'use client' // The buttons of the form’s bar.

import { PublishButton, ServerFunctionsContext, useForm, useFormFields, useServerFunctions } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'
import { cleanNote, NOTE_MISSING_TO_SCHEDULE } from '@/lib/review'
import { revealField } from '../checks/revealField'
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

/** Payload's button, beside the steps of review. Its scheduling says « Programmé avec succès » even when the server refused. */
export function PublishControls() {
  const functions = useServerFunctions()
  const { getData } = useForm()
  const { review } = useReview()
  useRevealNote()

  const guarded = useMemo(() => ({
    ...functions,
    schedulePublish: async (args: Parameters<typeof functions.schedulePublish>[0]) => {
      const missesNote = review?.isPublic && args.type === 'publish' && !cleanNote(getData().changeNote)
      if (missesNote) throw new Error(NOTE_MISSING_TO_SCHEDULE)
      const result: unknown = await functions.schedulePublish(args)
      if (typeof result === 'object' && result && 'error' in result) throw new Error(NOT_SCHEDULED)
      return result as Awaited<ReturnType<typeof functions.schedulePublish>>
    },
  }), [functions, getData, review])

  return (
    <ServerFunctionsContext value={guarded}>
      <ReviewActions />
      <PublishButton />
    </ServerFunctionsContext>
  )
}
