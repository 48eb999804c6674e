export type TaskSlug = 'schedulePublish' | 'sendMail' | 'sendReminders' | 'cleanUp' | 'files'

type Task = {
  label: string
  /** What staff read of it. */
  says: string
  /** When it comes back by itself (minute, hour, day of the month, month, day of the week), in the server's time. */
  cron?: string
  /** The same in words. */
  when: string
}

/** The tasks that the site does by itself, in the order of the page « Tâches ». */
export const TASKS: Record<TaskSlug, Task> = {
  schedulePublish: {
    label: 'Publications programmées', when: 'À l’heure choisie',
    says: 'Publie ou dépublie une fiche à l’heure choisie par l’équipe, et rafraîchit les pages qui la montrent.',
  },
  sendMail: {
    label: 'Courriels', when: 'Dès qu’un courriel est demandé',
    says: 'Envoie les courriels : nouveaux mots de passe, rappels. Un envoi manqué est repris de lui-même, de plus en plus tard, pendant environ quatre heures.',
  },
  sendReminders: {
    label: 'Rappels par courriel', cron: '0 6 * * 1', when: 'Chaque lundi matin',
    says: 'Écrit à chaque personne ce qui l’attend : fiches à relire, brouillons en attente, publications programmées.',
  },
  cleanUp: {
    label: 'Ménage', cron: '30 3 * * *', when: 'Chaque nuit',
    says: 'Supprime ce qui a dépassé sa durée de conservation : anciennes tâches, courriels gardés, journal, corbeille, brouillons où rien n’a été écrit.',
  },
  files: {
    label: 'Images et fichiers', when: 'Après chaque dépôt',
    says: 'Fait les versions les plus légères des images déposées (AVIF), et supprime les fichiers remplacés ou dont la fiche a été supprimée.',
  },
}

/** The French name of a task; one that is no longer known keeps its own. */
export const taskLabel = (slug: string | null | undefined): string => TASKS[slug as TaskSlug]?.label ?? String(slug)
