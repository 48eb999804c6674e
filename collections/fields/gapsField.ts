import type { TextareaField } from 'payload'

/** What the text can't tell, kept for the end of the page. */
export const gapsField = (): TextareaField => ({
  name: 'gaps', label: 'Ce que nous n’avons pas retrouvé', type: 'textarea',
  admin: { description: 'En une ou deux phrases entières, ce que le lecteur chercherait en vain. Montré à la fin de la page, sous « Ce qui manque ici », après ce que le site voit lui-même.' },
})
