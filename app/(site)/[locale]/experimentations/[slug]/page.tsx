import { experimentNodes } from '@/lib/jsonLd'
import { pagePath } from '@/lib/permalinks'
import { documentationWords } from '@/lib/experiments/documentationWords'
import { missingOfExperiment } from '@/lib/projects/missing'
import { allPopulated, getExperiment } from '@/lib/queries'
import { describeExperiment } from '@/lib/sharing/describe'
import { ExperimentAbove } from '../../../_ui/experiment/ExperimentAbove'
import { ExperimentFacts } from '../../../_ui/experiment/ExperimentFacts'
import { ExperimentState } from '../../../_ui/experiment/ExperimentState'
import { DocumentLinks } from '../../../_ui/history/DocumentLinks'
import { KitSection } from '../../../_ui/kit/KitSection'
import { ArchivedNote } from '../../../_ui/page/ArchivedNote'
import { Changes } from '../../../_ui/page/Changes'
import { found } from '../../../_ui/page/found'
import { Frame } from '../../../_ui/page/Frame'
import { JsonLd } from '../../../_ui/page/JsonLd'
import { Opening } from '../../../_ui/page/Opening'
import { foundMetadata } from '../../../_ui/page/pageMetadata'
import type { SlugParams } from '../../../_ui/page/params'
import { Record } from '../../../_ui/page/Record'
import { StillMissing } from '../../../_ui/page/StillMissing'
import { Part } from '../../../_ui/Part'
import { RichText } from '../../../_ui/richText/RichText'
import { momentRows } from '../../../_ui/rows/momentRows'
import { projectRows } from '../../../_ui/rows/projectRows'
import { RowSection } from '../../../_ui/rows/RowSection'
import { cited } from '../../../_ui/sources/cited'
import { numberSources } from '../../../_ui/sources/numberSources'
import { SourceList } from '../../../_ui/sources/SourceList'
import { Proof } from '../../../_ui/statement/Proof'
import { Tellings } from '../../../_ui/statement/Tellings'
import { SupportLedger } from '../../../_ui/support/SupportLedger'

export const generateStaticParams = () => []

export async function generateMetadata({ params }: SlugParams) {
  const { slug } = await params
  return foundMetadata(await getExperiment(slug), ({ document, changedAt }) => ({
    ...describeExperiment(document), path: pagePath('experiments', slug), updatedAt: changedAt, publicId: document.publicId,
  }))
}

export default async function ExperimentPage({ params }: SlugParams) {
  const { document: experiment, changedAt, milestones, supports } = found(await getExperiment((await params).slug))
  const { tried, result, question, method, learned, associationPart, documents, projects } = experiment
  const isKnown = experiment.documentation !== 'undocumented'
  const notes = numberSources('fiche', tried, result, ...cited(experiment), ...supports.flatMap(cited))
  return (
    <Frame section="experiments">
      <JsonLd path={pagePath('experiments', experiment.slug!)} title={experiment.title} section="experiments" updatedAt={changedAt} nodes={experimentNodes({ document: experiment, supports })} notes={notes} />
      <article>
        <Opening
          above={<ExperimentAbove experiment={experiment} />} title={experiment.title} standfirst={experiment.tagline}
          aside={<ExperimentState experiment={experiment} />}
        />
        <ArchivedNote record={experiment} />
        <Record facts={<ExperimentFacts experiment={experiment} />} notes={<SourceList notes={notes} level={2} />}>
          <Part id="question" title="La question" text={question} />
          <Part id="methode" title="La méthode" text={method} />
          {tried && <Part id="essai" title="Ce qui a été essayé"><RichText text={tried} notes={notes} /></Part>}
          {result && <Part id="resultat" title="Ce qui en est sorti"><RichText text={result} notes={notes} /></Part>}
          <Part id="lecons" title="Ce que l’on a appris" text={learned} />
          <Part id="part" title="La part de l’association" text={associationPart} />
          <div>
            <Tellings statement={experiment} notes={notes} />
            {isKnown && <Proof statement={experiment} notes={notes} />}
          </div>
          {Boolean(documents?.length) && <Part id="documents" title="Les documents"><DocumentLinks documents={documents} /></Part>}
          <RowSection id="projets" level={2} title="Le programme" rows={projectRows(allPopulated(projects), { withState: false })} />
          <SupportLedger id="soutiens" title="Avec qui" supports={supports} notes={notes} />
          <RowSection id="histoire" level={2} title="Dans l’histoire" rows={momentRows(milestones)} />
        </Record>
        <StillMissing missing={missingOfExperiment(experiment)} says={[documentationWords(experiment), experiment.gaps ?? null]} verifiedOn={experiment.verifiedOn} />
        <Changes record={experiment} parts={supports} notes={notes} />
        <KitSection collection="experiments" document={experiment} />
      </article>
    </Frame>
  )
}
