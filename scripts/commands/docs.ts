// npm run docs: writes everything that is generated and committed, where the files of locales/ can be read.
import { checkTexts, isUnreadable, line } from '../check/index'
import { charts, documents } from '../docs/index'
import { writeFiles } from '../lib/locales'

const unreadable = checkTexts().findings.filter(isUnreadable)
for (const finding of unreadable) console.error(line(finding))
if (unreadable.length > 0) process.exitCode = 1
else writeFiles({ ...documents(), ...charts() })
