// The files for coding agents, taken from the README so that nothing is said twice.
import { description, name } from '../../package.json'
import { actions } from '../../src/codes'
import { code } from './parts'

/** The text under a heading of the README. */
function section(readme: string, heading: string): string {
  const [, text] = readme.split(`\n## ${heading}\n`)
  if (text === undefined) throw new Error(`README.md: expected a section "${heading}"`)
  return (text.split('\n## ')[0] ?? '').trim()
}

/** The actions, grouped by `retry`. */
function actionsList(): string {
  const lists = new Map<string, string[]>()
  for (const [action, retry] of Object.entries(actions)) {
    const value = code(retry ? `'${retry}'` : 'false')
    lists.set(value, [...(lists.get(value) ?? []), code(action)])
  }
  return [...lists].map(([retry, names]) => `- ${retry}: ${names.join(', ')}`).join('\n')
}

/** skills/liveness-messages/SKILL.md, as https://agentskills.io describes it. */
export function skill(readme: string): string {
  const parts = ['A result screen', 'API', 'Mistakes to avoid'].map(
    heading => `## ${heading}\n\n${section(readme, heading).replace(/^!\[.*\n\n/gm, '')}`,
  )
  return `---
name: ${name}
description: >-
  ${description}
  Use it when an app shows results, errors or prompts of Tencent Cloud FaceID, HuiYan, eKYC or WeChat face verification, or when code
  imports ${name}.
license: MIT
---

<!-- Written by \`npm run docs\` from the README. -->

# ${name}

README.md in the package has a section for each of i18next, FormatJS and react-intl, vue-i18n, WeChat mini programs, React Native, and a
\`<script>\` tag.

${parts.join('\n\n')}

## \`retry\` after each action

${actionsList()}
`
}

/** llms.txt, as https://llmstxt.org describes it. */
export function llms(readme: string): string {
  const example = (heading: string) => /^```ts\n.*?^```$/ms.exec(section(readme, heading))?.[0]
  return `# ${name}

> ${description}

Install it with \`npm install ${name}\`. The text of a code:

${example('A message')}

A result screen:

${example('A result screen')}

## Docs

- [README](README.md): a section for each library, the functions, mistakes to avoid
- [README in Chinese](README.zh-CN.md)
- [Codes](locales/README.md): every code with its texts, also those of other products
- [Skill](skills/${name}/SKILL.md): which call, which mistakes to avoid, how to go on after each action

## Optional

- [Contributing](CONTRIBUTING.md): how to correct a text or add a language
- [Benchmark](BENCHMARK.md): time and size beside other libraries
`
}
