/** Every collection whose records visitors see, each record with its permanent identifier. */
export const RECORD_COLLECTIONS = [
  'eras', 'milestones', 'sources', 'projects', 'experiments', 'territories', 'cohorts', 'partners', 'supports', 'pages',
] as const

export type RecordCollection = (typeof RECORD_COLLECTIONS)[number]

export const isRecordCollection = (collection: string): collection is RecordCollection =>
  (RECORD_COLLECTIONS as readonly string[]).includes(collection)

/** One record, by where it is stored. */
export type RecordRef = { collection: RecordCollection; id: string }
