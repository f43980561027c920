import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { customize, explain, type Pack } from '../src'
import { aliases, codes } from '../src/codes'
import { exportCodes, exportTexts, type FormatName, formats } from '../src/export'
import enUS from '../src/locales/en-US'
import { packs } from './packs'

const everyCode = Object.keys({ ...codes, ...aliases })

const folder = mkdtempSync(join(tmpdir(), 'liveness-export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Whether a tool of a format is here. Says so if not. */
function has(tool: string, ...args: string[]): boolean {
  const found = spawnSync(tool, args).error === undefined
  if (!found) console.log(`skipped: no ${tool} to check exported files with`)
  return found
}

/** Texts that each format writes in its own way. */
const odd = customize(enUS, {
  advice: {
    retry: '"It\'s" C:\\n',
    restart: '@string/tlh',
    retryLater: '?attr/tlh',
    contactSupport: "it's & <b>, 5 % @ ?",
  },
})

/** The lines of a file that match, as names and texts. */
const read = (content: string, line: RegExp, unescaped: (text: string) => string) =>
  Object.fromEntries(
    [...content.matchAll(line)].map(([, name = '', text = '']) => [name, unescaped(text)] as const),
  )
const withoutBackslashes = (text: string) => text.replace(/\\(.)/g, '$1')

/** Each format's own reading of a file, by its published rules. */
const READERS: Record<FormatName, (content: string) => Record<string, string>> = {
  android: content =>
    read(content, /^ {4}<string name="(\w+)">(.*)<\/string>$/gm, text =>
      withoutBackslashes(text.replace(/&lt;/g, '<').replace(/&amp;/g, '&')),
    ),
  apple: content => read(content, /^"(\w+)" = "((?:[^"\\]|\\.)*)";$/gm, withoutBackslashes),
  arb: content => {
    const { '@@locale': _, ...texts } = JSON.parse(content)
    return texts
  },
  harmony: content =>
    Object.fromEntries(
      JSON.parse(content).string.map(({ name, value }: { name: string; value: string }) => [name, value]),
    ),
}

/** What each format accepts as a name. Sources: Java's identifiers, Apple's quoted keys, Flutter's gen-l10n, restool. */
const NAMES: Record<FormatName, RegExp> = {
  android: /^[a-z]\w*$/,
  apple: /^\w+$/,
  arb: /^[a-z][a-zA-Z0-9]*$/,
  harmony: /^\w+$/,
}

/** Expects that an app with the exported file and codes shows what `explain` gives. */
function expectTexts(format: FormatName, pack: Pack) {
  const texts = READERS[format](exportTexts(format, pack).content)
  const entries = exportCodes(format).codes
  const shown = everyCode.map(code => {
    const { title = '', advice } = entries[code] ?? {}
    return [code, texts[title], advice && texts[advice]]
  })
  expect(shown).toEqual(everyCode.map(code => [code, explain(code, pack).title, explain(code, pack).advice]))
}

describe.each(formats)('%s', format => {
  test.each(packs)('shows what `explain` gives for every code in $locale', pack => {
    expectTexts(format, pack)
  })

  test('keeps quotes, backslashes and other characters that mean something in a format', () => {
    expectTexts(format, odd)
  })

  test('has names that the format accepts, each once, in the order of the catalogue', () => {
    const names = Object.keys(READERS[format](exportTexts(format, enUS).content))
    const titles = new Set(everyCode.map(code => explain(code, enUS).titleKey))
    expect(names.filter(name => !NAMES[format].test(name))).toEqual([])
    expect(names).toHaveLength(titles.size + Object.keys(enUS.advice).length)
    const entries = exportCodes(format).codes
    const order = Object.keys(enUS.messages).filter(key => titles.has(key as keyof typeof codes & string))
    expect(names.slice(0, titles.size)).toEqual(order.map(key => entries[key]?.title))
  })

  test('is the same twice', () => {
    expect(exportTexts(format, enUS)).toEqual(exportTexts(format, enUS))
  })
})

test('the texts of developers are not exported', () => {
  const { title, audience } = exportCodes('android').codes.InvalidParameter ?? {}
  expect([title, audience]).toEqual(['liveness_failed_operation_un_known', 'developer'])
  expect(exportTexts('android', enUS).content).not.toContain(enUS.messages.InvalidParameter)
})

test.each<[FormatName, string, string]>([
  ['android', 'th-TH', 'res/values-b+th/liveness.xml'],
  ['android', 'es-419', 'res/values-b+es+419/liveness.xml'],
  ['android', 'id-ID', 'res/values-b+in/liveness.xml'],
  ['android', 'zh-CN', 'res/values-b+zh/liveness.xml'],
  ['android', 'sr-Latn-RS', 'res/values-b+sr+Latn/liveness.xml'],
  ['apple', 'th-TH', 'th.lproj/Liveness.strings'],
  ['apple', 'zh-CN', 'zh-Hans.lproj/Liveness.strings'],
  ['apple', 'zh-TW', 'zh-Hant.lproj/Liveness.strings'],
  ['apple', 'zh-HK', 'zh-HK.lproj/Liveness.strings'],
  ['apple', 'es-419', 'es-419.lproj/Liveness.strings'],
  ['arb', 'th-TH', 'lib/l10n/liveness/liveness_th.arb'],
  ['arb', 'pt-PT', 'lib/l10n/liveness/liveness_pt_PT.arb'],
  ['harmony', 'th-TH', 'resources/th/element/liveness.json'],
  ['harmony', 'zh-TW', 'resources/zh_TW/element/liveness.json'],
])('an app keeps the %s file of %s in %s', (format, locale, file) => {
  expect(exportTexts(format, { ...enUS, locale }).file).toBe(file)
})

test('an ARB file has the locale of its name', () => {
  for (const pack of packs) {
    const { file, content } = exportTexts('arb', pack)
    expect(file).toContain(`liveness_${JSON.parse(content)['@@locale']}.arb`)
  }
})

/** Writes every locale's file under `folder`. */
function writeAll(format: FormatName, ...others: { file: string; content: string }[]): string[] {
  return [...packs.map(pack => exportTexts(format, pack)), ...others].map(({ file, content }) => {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  })
}

describe.runIf(has('aapt2', 'version'))('Android’s aapt2', () => {
  test('builds every locale, and reads every text as it is', () => {
    // The odd texts are the default, so that each name has one.
    writeAll('android', { ...exportTexts('android', odd), file: 'res/values/liveness.xml' })
    const aapt2 = (...args: string[]) => execFileSync('aapt2', args, { cwd: folder, encoding: 'utf8' })
    writeFileSync(join(folder, 'AndroidManifest.xml'), '<manifest package="tlh.app"/>')
    aapt2('compile', '--dir', 'res', '-o', 'all.zip')
    aapt2('link', '-o', 'app.apk', '--manifest', 'AndroidManifest.xml', 'all.zip')
    const resources = aapt2('dump', 'resources', 'app.apk')
      .split(/^ +resource \w+ string\//m)
      .slice(1)
    const read = resources.flatMap(resource => {
      const [name = '', ...values] = resource.split('\n')
      return values
        .flatMap(value => [...value.matchAll(/^ +\(\S*\) "(.*)"$/g)])
        .map(([, text = '']) => `${name}: ${text}`)
    })
    const written = [...packs, odd].flatMap(pack =>
      Object.entries(READERS.android(exportTexts('android', pack).content)).map(
        ([name, text]) => `${name}: ${text}`,
      ),
    )
    expect(read.sort()).toEqual(written.sort())
  })
})

test.runIf(has('sfparse', '--version'))('GNUstep’s sfparse reads every .strings file', () => {
  const files = writeAll('apple', { ...exportTexts('apple', odd), file: 'odd.strings' })
  const { status, stderr } = spawnSync('sfparse', files, { encoding: 'utf8', env: { LC_ALL: 'C.UTF-8' } })
  expect([status, stderr.match(/seems ok/g)]).toEqual([0, files.map(() => 'seems ok')])
})
