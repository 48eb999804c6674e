/** All that the law asks of a legal notice, for tests that save the identity of the site. */
export const LEGAL = {
  legal: { form: 'Association', seat: '1 rue Longue, 75000 Paris', publicationDirector: 'Une personne', host: 'Un hébergeur, 2 rue Large, 01 00 00 00 00' },
  contact: { email: 'contact@exemple.test', phone: '01 00 00 00 01' },
}
