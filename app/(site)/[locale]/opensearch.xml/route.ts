import { env } from '@/lib/env'
import { markup } from '@/lib/markup/markup'
import { getSite } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { frenchOnly } from '../../_feeds/frenchOnly'
import { xmlResponse } from '../../_feeds/xmlResponse'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

/** OpenSearch 1.1 gives the short name this much room. */
const SHORT = 16
const short = (name: string): string => (name.length > SHORT ? `${name.slice(0, SHORT - 1)}…` : name)

/** How a browser may search this site from its address bar. */
export const GET = frenchOnly(async () => {
  const { site } = await getSite()
  const { siteUrl } = env
  return xmlResponse(markup`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${short(french(site.name))}</ShortName>
<LongName>${french(site.name)}</LongName>
<Description>${french(`Chercher dans le site de ${site.name}`)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>fr</Language>
<Image width="32" height="32" type="image/x-icon">${siteUrl}/favicon.ico</Image>
<Url type="text/html" template="${siteUrl}/recherche?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${siteUrl}/opensearch.xml"/>
</OpenSearchDescription>`.text, 'application/opensearchdescription+xml')
})
