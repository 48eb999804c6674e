type Params = { locale: string; none?: string[] }

/** Answers 404 for any language but French, and for anything after the file's name. */
export const frenchOnly = <P extends Params>(answer: (params: P) => Response | Promise<Response>) =>
  async (_: Request, { params }: { params: Promise<P> }) => {
    const told = await params
    return told.locale === 'fr' && !told.none ? answer(told) : new Response(null, { status: 404 })
  }
