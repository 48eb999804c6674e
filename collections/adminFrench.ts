/** Sentences of the admin that Payload's French translation leaves with an empty place in 3.90.1. */
export const adminFrench = {
  general: { schedulePublishFor: 'Programmer la publication de « {{title}} »' },
  version: { noRowsSelected: 'Aucune ligne sélectionnée ({{label}})' },
}
