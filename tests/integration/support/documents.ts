import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

let count = 0
const next = () => (count += 1)

/** Published documents with the least that the model asks for. */
export const makers = (payload: Payload) => ({
  era: (data: Partial<RequiredDataFromCollectionSlug<'eras'>> = {}) =>
    payload.create({ collection: 'eras', data: { title: `Époque ${next()}`, span: '2012', hue: 'ochre', _status: 'published', ...data } }),
  source: (data: Partial<RequiredDataFromCollectionSlug<'sources'>> = {}) =>
    payload.create({ collection: 'sources', data: { title: `Article ${next()}`, publisher: 'Un journal', _status: 'published', ...data } }),
  project: (data: Partial<RequiredDataFromCollectionSlug<'projects'>> = {}) =>
    payload.create({
      collection: 'projects',
      data: { title: `Projet ${next()}`, kind: 'tool', span: '2012-2019', carriedBy: { kind: 'member' }, _status: 'published', ...data },
    }),
  partner: (data: Partial<RequiredDataFromCollectionSlug<'partners'>> = {}) =>
    payload.create({ collection: 'partners', data: { title: `Partenaire ${next()}`, kind: 'company', _status: 'published', ...data } }),
  milestone: (era: string, data: Partial<RequiredDataFromCollectionSlug<'milestones'>> = {}) =>
    payload.create({
      collection: 'milestones',
      data: { title: `Jalon ${next()}`, era, date: '2012', kind: 'event', confidence: 'stated', _status: 'published', ...data },
    }),
})
