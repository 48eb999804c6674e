import { createInterface } from 'node:readline/promises'
import { newPassword } from './password'
import { StartError } from './startError'
import { withDatabase } from './withDatabase'

/** `npm run admin:create [-- adresse]`: creates an administrator whose password is printed once. */
export default async function adminCreate([word]: string[]): Promise<void> {
  const email = (word ?? process.env.ADMIN_EMAIL ?? (await ask())).trim()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email)) {
    throw new StartError(`« ${email} » n’est pas une adresse de courriel.\nDonnez-la ainsi : npm run admin:create -- nom@exemple.org, ou dans la variable ADMIN_EMAIL.`)
  }
  const password = newPassword()
  await withDatabase({ content: 'never', administrator: { email, password, name: email.split('@')[0] ?? email, onlyFirst: false } })
  console.log(`Administrateur créé.\nCourriel       ${email}\nMot de passe   ${password}   (affiché une seule fois : notez-le)`)
}

async function ask(): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Adresse de courriel du nouvel administrateur : ')
  terminal.close()
  return answer
}
