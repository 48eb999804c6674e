import { Icon } from './Icon'

/** Above the login form. */
export function Logo() {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: '0.75rem', fontSize: '1.75rem', fontWeight: 700, letterSpacing: '-0.02em' }}>
      <Icon />
      Démocratie Ouverte
    </div>
  )
}
