// A reporter that fails the run when a test has a title that nobody can read: too long, with data in it, or twice in a file.
import type { Reporter, TestModule } from 'vitest/node'

const LONGEST = 120

/** What is wrong with the titles of a file. */
function faults(module: TestModule): string[] {
  const tests = [...module.children.allTests()]
  const names = tests.map(({ fullName }) => fullName)
  return tests.flatMap(({ name, fullName }, n) => [
    ...(name.length > LONGEST ? [`longer than ${LONGEST} characters: ${fullName}`] : []),
    ...(/[{[] ?['"]|\{ ?\w+:|\[object |%[sdioj]/.test(name) ? [`data in a title: ${fullName}`] : []),
    ...(names.indexOf(fullName) < n ? [`the title of two tests: ${fullName}`] : []),
  ])
}

export default class Titles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules)
      for (const fault of faults(module)) {
        console.error(`${module.relativeModuleId}: ${fault.slice(0, 300)}`)
        process.exitCode = 1
      }
  }
}
