import { refusal } from '@/collections/input/refusal'

/** Without it, the address would be answered by the admin's page for what it does not find. */
const nothingHere = () => refusal(404, 'Il n’y a rien à cette adresse.')

export const GET = nothingHere
export const POST = nothingHere
export const PUT = nothingHere
export const PATCH = nothingHere
export const DELETE = nothingHere
