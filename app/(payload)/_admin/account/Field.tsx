import type { KeyboardEvent } from 'react'

type Props = {
  id: string
  label: string
  type: 'email' | 'password' | 'text'
  autoComplete: string
  name?: string
  description?: string
  /** Fields inside a document's form, which Enter must not save. */
  onEnter?: () => void
  value?: string
  /** What is there before anything is typed, where the form reads its fields itself. */
  first?: string
  onChange?: (value: string) => void
  focus?: boolean
  invalid?: boolean
}

/** The question has just been asked: the next thing to do is to answer it. */
const focusOn = (input: HTMLInputElement | null) => input?.focus()

/** A field that looks like those of the admin, and is none of the document's. */
export function Field({ id, label, type, autoComplete, name, description, onEnter, value, first, onChange, focus, invalid }: Props) {
  const press = (event: KeyboardEvent) => {
    if (!onEnter || event.key !== 'Enter') return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className={`field-type ${type}`}>
      <label className="field-label" htmlFor={id}>{label}<span className="required">*</span></label>
      <div className="field-type__wrap">
        <input
          aria-describedby={description ? `${id}-help` : undefined} aria-invalid={invalid} aria-required="true" autoCapitalize="none" autoComplete={autoComplete}
          ref={focus ? focusOn : undefined}
          id={id} inputMode={type === 'email' ? 'email' : undefined} name={name} onChange={onChange && ((event) => onChange(event.target.value))}
          defaultValue={first} onKeyDown={press} spellCheck={false} type={type} value={value}
        />
      </div>
      {description && <div className="field-description" id={`${id}-help`}>{description}</div>}
    </div>
  )
}
