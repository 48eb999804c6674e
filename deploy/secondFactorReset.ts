import { StartError } from './startError'
import { withDatabase } from './withDatabase'

/** `npm run second-factor:reset -- adresse`: for someone who has lost their phone and their recovery codes. */
export default async function secondFactorReset([email]: string[]): Promise<void> {
  if (!email) throw new StartError('Donnez l’adresse du compte ainsi : npm run second-factor:reset -- nom@exemple.org')
  await withDatabase({ content: 'never', resetFactorOf: email.trim() })
  console.log(`Second facteur retiré : ${email} se connecte de nouveau avec son mot de passe seul, et devrait réactiver le second facteur aussitôt.`)
}
