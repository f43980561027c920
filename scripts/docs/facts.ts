// The README's lines on languages and size, in English and Chinese.
import { paas, saas } from '../../src/codes'
import { shippedLocales } from '../lib/coverage'
import { about, SOURCE } from '../lib/locales'
import { explained, gzippedSize } from '../lib/sizes'

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

/** What a screen in a language weighs, in bytes gzipped. */
const sizeIn = (locale: string) => gzippedSize(explained(locale))

function counts() {
  const shipped = shippedLocales()
  const reviewed = shipped.filter(locale => about(locale).nativeReview)
  return {
    shipped: shipped.length,
    reviewed: reviewed.length,
    vendor: Object.keys({ ...paas, ...saas }).length,
  }
}

export function facts(): string {
  const { shipped, reviewed, vendor } = counts()
  const sizes = shippedLocales().map(sizeIn)
  const review =
    reviewed === 0
      ? 'no native reader has reviewed any yet'
      : `native readers have reviewed ${reviewed} languages so far`
  return `- ${shipped} languages. A machine wrote every text except the vendor's ${vendor} Chinese messages, and ${review}.
- ${kilobytes(Math.min(...sizes))} to ${kilobytes(Math.max(...sizes))} kB gzipped, depending on the language. No dependencies.`
}

export function chineseFacts(): string {
  const { shipped, reviewed, vendor } = counts()
  const review = reviewed === 0 ? '都还没有经过母语者审校' : `目前有 ${reviewed} 种语言经过母语者审校`
  return `- 支持 ${shipped} 种语言。除腾讯云官方的 ${vendor} 条中文提示外，文案均由机器撰写，${review}。
- 只带中文时，gzip 后 ${kilobytes(sizeIn(SOURCE))} kB，没有任何依赖。`
}
