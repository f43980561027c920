// tsx scripts/run.ts NAME ARGS…: runs scripts/commands/NAME.ts, for npm's scripts.
import { argv } from 'node:process'

const [name = '', ...args] = argv.slice(2)
try {
  const { main } = await import(`./commands/${name}.ts`)
  process.exitCode = await main(args)
} catch (error) {
  console.error(`${name}: ${(error as Error).message}`)
  process.exitCode = 2
}
