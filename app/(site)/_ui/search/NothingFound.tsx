import { nearestToQuestion, type Place } from '@/lib/search'
import { Doors } from '../home/Doors'
import { Near } from './Near'

/** When a search finds nothing: what to change, the titles that look like it, the ways in. */
export function NothingFound({ question, places }: { question: string; places: Place[] }) {
  return (
    <>
      <p>Vérifiez l’orthographe, essayez un mot plus court ou plus général, ou un seul mot à la fois.</p>
      <Near title="Peut-être cherchiez-vous" places={nearestToQuestion(question, places)} />
      <section aria-labelledby="entrees">
        <h2 id="entrees">Où aller</h2>
        <Doors />
      </section>
    </>
  )
}
