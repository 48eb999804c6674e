'use strict'
// `npm test`: checks Node, then hands over to main.mjs, which old Nodes cannot read.
var refusal = require('../../deploy/node.cjs').refusal(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
import('./main.mjs')
