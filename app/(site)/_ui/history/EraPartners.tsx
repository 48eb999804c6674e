import { Fragment } from 'react'
import type { Partner } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { Heading, type Level } from '../Heading'
import { OrganisationName } from '../partner/OrganisationName'
import rowStyles from '../rows/RowSection.module.css'
import styles from './ChapterBody.module.css'

/** The organisations of an era, by name: their pages tell the rest. */
export function EraPartners({ partners, level }: { partners: Partner[]; level: Level }) {
  if (partners.length === 0) return null
  return (
    <div className={rowStyles.section}>
      <Heading level={level} className={rowStyles.small}>Les organisations</Heading>
      <p className={styles.partners}>
        {partners.map((partner, index) => (
          <Fragment key={partner.id}>{index > 0 && french(' ; ')}<OrganisationName organisation={partner} /></Fragment>
        ))}
      </p>
    </div>
  )
}
