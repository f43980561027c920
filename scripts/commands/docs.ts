// npm run docs: writes everything that is generated and committed.
import { charts, documents, tables } from '../docs/index'
import { writeFiles } from '../lib/locales'

writeFiles({ ...documents(), ...charts(), ...tables() })
