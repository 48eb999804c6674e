/** An answer of the API that refuses, in its usual form, kept by nobody. */
export const refusal = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'cache-control': 'no-store', ...headers } })
