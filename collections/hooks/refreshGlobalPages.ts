import type { GlobalAfterChangeHook } from 'payload'
import { globalTag, refresh } from '@/lib/freshness'
import { followFilesOfGlobal } from '../files/showing'

/** A setting is public as soon as it is saved: so are the pictures in its texts, and the pages that tell it. */
export const refreshGlobalPages: GlobalAfterChangeHook = async (change) => {
  await followFilesOfGlobal(change)
  refresh([globalTag(change.global.slug)])
}
