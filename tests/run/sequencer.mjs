import { basename } from 'node:path'

/** Test files that look at the starter content as it is: they come before those that add to it, on the site they share. */
const LOOKERS = ['frise', 'machines', 'weight', 'validity', 'privacy', 'accessibility', 'visiting', 'history', 'finding']

const rank = ({ path }) => {
  const place = LOOKERS.indexOf(basename(path, '.test.ts'))
  return place < 0 ? LOOKERS.length : place
}

/** Test files in the same order everywhere: jest's own depends on their size, and on what it measured before. */
export default class Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other) || one.path.localeCompare(other.path))
  }

  /** Every other file: each half looks at the starter content first, and the slow files are shared out. */
  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, place) => place % shardCount === shardIndex - 1)
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}
