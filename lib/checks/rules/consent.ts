import type { Rule } from '../types'

export const consent: Rule = {
  id: 'person-without-consent',
  title: 'Personnes sans accord daté',
  severity: 'advice',
  find: ({ groups }) => groups
    .filter(({ names, data }) => names.has('consentOn') && names.has('name') && data.name && !data.consentOn)
    .map(({ path, label, data }) => ({
      path: `${path}.consentOn`,
      label: `${label} › Accord donné le`,
      message: `La date de l’accord de ${String(data.name)} n’est pas notée. Demandez-le-lui et notez le jour, ou retirez son nom si son rôle n’était pas public.`,
    })),
}
