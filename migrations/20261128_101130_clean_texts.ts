import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { cleanStored, type TextColumn } from '@/lib/payload/richText/cleanStored'

/** The texts of the model as it is at this migration. */
const COLUMNS: TextColumn[] = [
  { collection: 'cohorts', field: 'body' }, { collection: 'eras', field: 'body' }, { collection: 'experiments', field: 'result' }, { collection: 'experiments', field: 'tried' },
  { collection: 'milestones', field: 'text' }, { collection: 'pages', field: 'body' }, { collection: 'partners', field: 'body' }, { collection: 'projects', field: 'body' }, { collection: 'territories', field: 'body' },
]

/**
 * Takes out of the stored texts what the editor does not know, which drafts could hold until now; their words stay. Tells the
 * journal of the start, and the log that administrators read: a line a document.
 */
export async function up({ db, payload }: MigrateUpArgs): Promise<void> {
  const cleaned = await cleanStored(db, COLUMNS)
  if (cleaned.length === 0) return
  payload.logger.warn({ msg: `Texts that held what the editor does not know: ${cleaned.length} documents cleaned`, documents: cleaned.map(({ collection, id, document, versions, kinds }) => ({ collection, id, document, versions, kinds })) })
  for (const { collection, id, title, document, versions, kinds } of cleaned) {
    const where = [document ? 'la fiche' : null, versions > 0 ? `${versions} version${versions > 1 ? 's' : ''}` : null].filter(Boolean).join(' et ')
    await db.execute(sql`
      INSERT INTO "audit_log" ("id", "at", "event", "actor_name", "subject", "detail", "subject_collection", "subject_id")
      VALUES (gen_random_uuid(), now(), 'textCleaned', 'Le site', ${title ?? id}, ${`Ce que l’éditeur ne connaît pas a été retiré (${where}), les mots sont restés : ${kinds.join(', ')}`}, ${collection}, ${id})`)
  }
}

/** What was taken out is not put back. */
export async function down(_: MigrateDownArgs): Promise<void> {}
