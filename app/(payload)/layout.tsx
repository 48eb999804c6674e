import '@payloadcms/next/css'
import './theme.css'
import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { scheduleWhatIsMeant } from '@/collections/jobs/scheduleWhatIsMeant'
import { formStateForWriters } from '@/collections/review/formState'
import { importMap } from './admin/importMap.js'
import { sans, serif } from './fonts'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap, serverFunctions: { 'form-state': formStateForWriters, 'schedule-publish': scheduleWhatIsMeant } })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} htmlProps={{ className: `${sans.variable} ${serif.variable}` }} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
