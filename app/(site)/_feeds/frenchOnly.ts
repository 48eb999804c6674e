type Context = { params: Promise<{ locale: string }> }

/**
 * Answers 404 for any language but French. Next also calls some of these routes when building, for a language named
 * `-` that stands for all: they must not read the database then.
 */
export const frenchOnly = (answer: () => Response | Promise<Response>) => async (_: Request, { params }: Context) =>
  (await params).locale === 'fr' ? answer() : new Response(null, { status: 404 })
