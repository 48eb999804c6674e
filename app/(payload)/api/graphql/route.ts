import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { throughDoor } from '@/collections/input/door'
import { refusal } from '@/collections/input/refusal'
import { env } from '@/lib/env'

const absent = () => refusal(404, 'GraphQL n’est pas activé sur ce site.')

const answer = GRAPHQL_POST(config)

export const POST = env.GRAPHQL === 'on' ? async (request: Request) => throughDoor(await config, request, answer) : absent
export const OPTIONS = env.GRAPHQL === 'on' ? REST_OPTIONS(config) : absent
