import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { whenDatabaseAnswers } from '../../_api/whenDatabaseAnswers'

export const GET = whenDatabaseAnswers(REST_GET(config))
export const POST = whenDatabaseAnswers(REST_POST(config))
export const DELETE = whenDatabaseAnswers(REST_DELETE(config))
export const PATCH = whenDatabaseAnswers(REST_PATCH(config))
export const PUT = whenDatabaseAnswers(REST_PUT(config))
export const OPTIONS = whenDatabaseAnswers(REST_OPTIONS(config))
