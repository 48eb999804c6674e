'use client' // Follows each save.

import { Button, ConfirmationModal, toast, useDocumentInfo, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { followBarHeight } from './followBarHeight'
import { ReadOnly } from './ReadOnly.client'
import { useReview } from './useReview'

/** In the form's bar: the true state, and the way back to what is published. */
export function Status() {
  const { review, act } = useReview()
  const { id, setData, setUnpublishedVersionCount, setMostRecentVersionIsAutosaved, incrementVersionCount } = useDocumentInfo()
  const { reset } = useForm()
  const { openModal } = useModal()
  const { t } = useTranslation()
  if (!review) return null
  const { state: { kind, label, detail }, actions } = review
  const modal = `revert-${id}`

  const revert = async () => {
    const { refusal, doc } = await act('revert')
    if (refusal !== null) return void toast.error(refusal)
    // Payload fills the form with it again when the document is unpublished.
    setData(doc!)
    await reset(doc)
    incrementVersionCount()
    setMostRecentVersionIsAutosaved(false)
    setUnpublishedVersionCount(0)
    toast.success('La fiche est redevenue celle que lisent les visiteurs. Ce que vous avez abandonné reste dans les versions.')
  }

  return (
    <div className="review-status" ref={followBarHeight}>
      <span className="review-state" data-state={kind}>{label}</span>
      {detail ? <span className="review-status__detail">{detail}</span> : null}
      <ReadOnly />
      {actions.revert ? (
        <>
          <Button buttonStyle="none" className="review-status__revert" id="action-revert-to-published" margin={false} onClick={() => openModal(modal)} type="button">{t('version:revertToPublished')}</Button>
          <ConfirmationModal body={t('version:aboutToRevertToPublished')} heading={t('version:confirmRevertToSaved')} modalSlug={modal} onConfirm={revert} />
        </>
      ) : null}
    </div>
  )
}
