import type { ShownOffer } from '@/collections/accounts/enrol'
import styles from './account.module.css'
import { RecoveryCodes } from './RecoveryCodes'

/** The three steps to a second factor; the field for the first code comes after it. */
export function FactorOffer({ offer }: { offer: ShownOffer }) {
  return (
    <ol className={styles.steps}>
      <li>
        <p>Installez sur votre téléphone une application de codes, si vous n’en avez pas (par exemple FreeOTP, Aegis, 2FAS, ou celle de votre gestionnaire de mots de passe). Ajoutez-y un compte en visant cette image :</p>
        <img alt="Code QR à viser avec l’application" className={styles.qrCode} src={offer.qrCode} />
        <p>Ou tapez cette clé dans l’application : <span className={styles.secret} data-secret={offer.secret}>{offer.secret.replaceAll(/(.{4})(?!$)/g, '$1 ')}</span></p>
      </li>
      <li><RecoveryCodes codes={offer.recoveryCodes} /></li>
      <li><p>Tapez le code à six chiffres que l’application montre maintenant.</p></li>
    </ol>
  )
}
