/** What nodemailer says of a mail that did not leave. */
export type MailError = { code?: string; responseCode?: number; response?: string; message?: string }

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'le serveur de courriel refuse la connexion',
  ECONNECTION: 'le serveur de courriel est injoignable',
  ESOCKET: 'le serveur de courriel est injoignable',
  ECONNRESET: 'le serveur de courriel a coupé la connexion',
  ETIMEDOUT: 'le serveur de courriel ne répond pas',
  EDNS: 'le nom du serveur de courriel n’existe pas',
  ENOTFOUND: 'le nom du serveur de courriel n’existe pas',
  EAUTH: 'le serveur de courriel refuse l’utilisateur ou le mot de passe de SMTP_URL',
  ETLS: 'la connexion chiffrée avec le serveur de courriel a échoué',
  EENVELOPE: 'le serveur de courriel refuse l’adresse de l’expéditeur ou du destinataire',
}

/** Why a mail could not leave, in French, with the server's own answer when there is one. */
export function mailFailure({ code = '', response, message = '' }: MailError): string {
  const reason = REASONS[/ECONNREFUSED|ENOTFOUND|ECONNRESET/.exec(message)?.[0] ?? code] ?? 'le courriel n’est pas parti'
  const detail = (response ?? (Object.hasOwn(REASONS, code) ? '' : message)).replace(/\s+/g, ' ').trim()
  return detail ? `${reason} (${detail})` : reason
}
