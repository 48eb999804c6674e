import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { env } from '@/lib/env'

const absent = () => Response.json({ errors: [{ message: 'GraphQL n’est pas activé sur ce site.' }] }, { status: 404 })

export const POST = env.GRAPHQL === 'on' ? GRAPHQL_POST(config) : absent
export const OPTIONS = env.GRAPHQL === 'on' ? REST_OPTIONS(config) : absent
