'use strict'
// `node deploy/run.cjs <command>`: checks Node, then hands over to launch.cjs, which old Nodes cannot read.
var refusal = require('./node.cjs').refusal(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
require('./launch.cjs')
