type Props = { missing: { path: string; label: string }[]; /** Where the fields are edited; empty on that page itself. */ page: string }

/** What the legal notice lacks, each a link to its field; nothing when it is complete. */
export function LegalList({ missing, page }: Props) {
  if (missing.length === 0) return null
  return (
    <aside style={{ marginBlockEnd: '2rem', padding: '1rem 1.25rem', borderInlineStart: '4px solid var(--theme-error-500)', background: 'var(--theme-elevation-50)' }}>
      <h2 style={{ margin: 0, fontSize: '1.125rem' }}>Mentions légales incomplètes</h2>
      <p style={{ marginBlock: '0.5rem' }}>La loi demande à qui publie un site d’indiquer aussi ce qui suit. Les visiteurs lisent que ces mentions manquent encore.</p>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {missing.map(({ path, label }) => (
          <li key={path}><a href={`${page}#field-${path.replaceAll('.', '__')}`}>{label}</a></li>
        ))}
      </ul>
    </aside>
  )
}
