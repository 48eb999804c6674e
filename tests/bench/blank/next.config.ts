import type { NextConfig } from 'next'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const config: NextConfig = {
  agentRules: false,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: join(dirname(fileURLToPath(import.meta.url)), '../../..') },
}

export default config
