'use client' // Looks at the file before it is sent: one that is too large would be refused without an answer.

import { useForm, useFormFields, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { FILE_MEGABYTES, isTooLarge } from '@/lib/vocabulary/files'
import '../panel.css'

/** Under the file: that it is too large, or that it is being sent. */
export function FileSize() {
  const file = useFormFields(([fields]) => fields.file?.value)
  const { dispatchFields } = useForm()
  const isSending = useFormProcessing()
  const [last, setLast] = useState<File | null>(null)
  if (file instanceof File && file !== last) setLast(file)

  useEffect(() => {
    if (file instanceof File && isTooLarge(file.size)) dispatchFields({ type: 'UPDATE', path: 'file', value: null })
  }, [file, dispatchFields])

  if (last && isTooLarge(last.size)) {
    const weight = Math.ceil(last.size / 1_000_000)
    return <p className="panel__refusal file-size" role="alert">« {last.name} » pèse {weight} Mo : c’est trop, la limite est de {FILE_MEGABYTES} Mo. Réduisez-le, puis choisissez-le de nouveau.</p>
  }
  return isSending && file instanceof File ? <output className="file-size">Envoi du fichier, et préparation de ses tailles : une minute au plus pour une grande image.</output> : null
}
