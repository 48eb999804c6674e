import styles from './account.module.css'

const fileOf = (codes: string[]) =>
  `data:text/plain;charset=utf-8,${encodeURIComponent(`Codes de secours, administration du site de Démocratie Ouverte.\nChacun sert une fois.\n\n${codes.join('\n')}\n`)}`

/** Shown once: what lets someone in whose phone is lost. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <>
      <p>Gardez ces codes de secours ailleurs que dans votre téléphone : chacun vous laisse entrer une fois si vous le perdez. Ils ne seront plus jamais montrés.</p>
      <ul className={styles.codes}>{codes.map((code) => <li key={code}>{code}</li>)}</ul>
      <p><a download="codes-de-secours.txt" href={fileOf(codes)}>Enregistrer les codes dans un fichier</a></p>
    </>
  )
}
