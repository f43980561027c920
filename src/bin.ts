#!/usr/bin/env node
// Parses on old versions of Node, so that they can say which one is needed.
const { node } = process.versions

if (Number(node.split('.')[0]) < 18) {
  console.error(`liveness-messages: the command line needs Node 18 or later; this is Node ${node}`)
  process.exitCode = 2
} else {
  import('./cli.js')
    .then(({ main }) => main(process.argv.slice(2), process))
    .then(status => {
      process.exitCode = status
    })
}
