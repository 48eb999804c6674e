import styles from './Copy.module.css'

type Props = {
  id: string
  /** What is copied, in a few words. */
  label: string
  text: string
  /** A text for people rather than for a machine. */
  isProse?: boolean
}

/** A text to copy: by its button where scripts run, else by a click that selects it whole. */
export function Copy({ id, label, text, isProse = false }: Props) {
  return (
    <figure className={styles.copy}>
      <figcaption className={styles.label}>{label}</figcaption>
      <pre id={id} className={isProse ? styles.prose : styles.code}>{text}</pre>
      <button type="button" className={styles.button} data-copy={id} aria-label={`Copier\u00a0: ${label}`} hidden />
    </figure>
  )
}
