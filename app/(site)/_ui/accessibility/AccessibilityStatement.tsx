import { linesOf } from '@/lib/accessibility/conformity'
import type { Accessibility } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { DayText } from '../DayText'
import { Invitation } from '../page/Invitation'
import styles from './AccessibilityStatement.module.css'

function Lines({ title, text }: { title: string; text?: string | null }) {
  const lines = linesOf(text)
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>{lines.map((line) => <li key={line}>{french(line)}</li>)}</ul>
    </>
  )
}

/** The rest of the statement, from the parts that staff filled in: contents, making, whom to tell, recourse. */
export function AccessibilityStatement({ accessibility }: { accessibility: Accessibility }) {
  const { statedOn, nonConformities, derogations, exempted, technologies, environments, contact } = accessibility
  const hasContents = [nonConformities, derogations, exempted].some((text) => linesOf(text).length > 0)
  const hasMaking = Boolean(statedOn) || [technologies, environments].some((text) => linesOf(text).length > 0)
  return (
    <div className={styles.statement}>
      {hasContents && (
        <section aria-labelledby="contenus">
          <h2 id="contenus">Contenus non accessibles</h2>
          <Lines title="Non-conformités" text={nonConformities} />
          <Lines title="Dérogations pour charge disproportionnée" text={derogations} />
          <Lines title="Contenus non soumis" text={exempted} />
        </section>
      )}
      {hasMaking && (
        <section aria-labelledby="etablissement">
          <h2 id="etablissement">Établissement de cette déclaration</h2>
          {statedOn && <p>Déclaration établie le <DayText iso={statedOn} />.</p>}
          <Lines title="Technologies du site" text={technologies} />
          <Lines title="Environnements de test" text={environments} />
        </section>
      )}
      <section aria-labelledby="signaler">
        <h2 id="signaler">Signaler un problème</h2>
        <p>
          {french('Quelque chose vous bloque ? ')}<Invitation ask="Écrivez-nous" after=" " />
          {french('Donnez l’adresse de la page, ce que vous vouliez faire, et avec quel outil. Nous chercherons à corriger, ou à vous donner le contenu sous une autre forme.')}
        </p>
        {contact && <p className={styles.contact}>{french(contact)}</p>}
      </section>
      <section aria-labelledby="recours">
        <h2 id="recours">Voies de recours</h2>
        <p>
          Si vous nous avez signalé un défaut qui vous empêche d’accéder à un contenu, et que notre réponse ne vous convient pas ou ne vient pas,
          vous pouvez saisir le <a href="https://www.defenseurdesdroits.fr">Défenseur des droits</a>
          {french(' : par son formulaire, auprès de son délégué dans votre région, ou par courrier, sans timbre, à « Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07 ».')}
        </p>
      </section>
    </div>
  )
}
