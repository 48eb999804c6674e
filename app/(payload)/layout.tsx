import '@payloadcms/next/css'
import './theme.css'
import config from '@payload-config'
import { RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { answerServerFunction } from './_admin/serverFunctions'
import { importMap } from './admin/importMap.js'
import { sans, serif } from './fonts'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return answerServerFunction(args)
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} htmlProps={{ className: `${sans.variable} ${serif.variable}` }} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
