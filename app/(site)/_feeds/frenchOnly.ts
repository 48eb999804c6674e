type Context = { params: Promise<{ locale: string; none?: string[] }> }

/** Answers 404 for any language but French, and for anything after the file's name. */
export const frenchOnly = (answer: () => Response | Promise<Response>) => async (_: Request, { params }: Context) => {
  const { locale, none } = await params
  return locale === 'fr' && !none ? answer() : new Response(null, { status: 404 })
}
