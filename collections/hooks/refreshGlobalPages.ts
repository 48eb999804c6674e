import type { GlobalAfterChangeHook } from 'payload'
import { globalTag, refresh } from '@/lib/freshness'

export const refreshGlobalPages: GlobalAfterChangeHook = ({ global }) => refresh([globalTag(global.slug)])
