import { likeness } from './likeness'
import { pathWords } from './pathWords'
import { meaningOf } from './words'

/** A page that can be proposed. */
export type Place = { path: string; title: string }

const NEAR = 0.6
const MOST = 5
const MOST_WORDS = 8

type Near<P> = { place: P; isSameFolder: boolean; found: number; fits: number }

/** The folder of a path, without its slash; empty for the pages at the root. */
const folderOf = (path: string): string => path.split('/').filter(Boolean).slice(0, -1).join('/')

/** Words of the title and of the last part of the address, each once. */
const wordsOfPlace = ({ path, title }: Place): string[] => [...new Set([...meaningOf(title), ...meaningOf(pathWords(path))])]

function nearestTo<P extends Place>(words: string[], folder: string, places: P[]): P[] {
  const wanted = words.slice(0, MOST_WORDS)
  const near = places.map((place): Near<P> => {
    const offered = wordsOfPlace(place)
    return {
      place, isSameFolder: folder !== '' && folderOf(place.path) === folder,
      found: likeness(wanted, offered), fits: likeness(offered.slice(0, MOST_WORDS), wanted),
    }
  })
  return near
    .filter(({ found }) => found >= NEAR)
    .sort((a, b) => Number(b.isSameFolder) - Number(a.isSameFolder) || b.found - a.found || b.fits - a.fits || (a.place.path < b.place.path ? -1 : 1))
    .slice(0, MOST)
    .map(({ place }) => place)
}

/** At most five pages whose title or address looks like an address where nothing is; those of its folder first. */
export const nearestToPath = <P extends Place>(path: string, places: P[]): P[] =>
  nearestTo(meaningOf(pathWords(path)), folderOf(path), places)

/** At most five pages whose title looks like a question that found nothing. */
export const nearestToQuestion = <P extends Place>(question: string, places: P[]): P[] => nearestTo(meaningOf(question), '', places)
