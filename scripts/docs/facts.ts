// The README's lines on languages and size, in English and Chinese.
import { paas, saas } from '../../src/codes'
import { shippedLocales } from '../lib/coverage'
import { about } from '../lib/locales'
import { explained, gzippedSize } from '../lib/sizes'

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

/** What a screen in each language weighs, in kB gzipped. */
function sizes() {
  const all = shippedLocales().map(locale => gzippedSize(explained(locale)))
  return {
    least: kilobytes(Math.min(...all)),
    most: kilobytes(Math.max(...all)),
    zhCN: kilobytes(gzippedSize(explained('zh-CN'))),
  }
}

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
  const { least, most } = sizes()
  const review =
    reviewed === 0
      ? 'no native reader has reviewed any yet'
      : `native readers have reviewed ${reviewed} languages so far`
  return `- ${shipped} languages. A machine wrote every text except the vendor's ${vendor} Chinese messages, and ${review}.
- ${least} to ${most} kB gzipped, depending on the language. No dependencies.`
}

export function chineseFacts(): string {
  const { shipped, reviewed, vendor } = counts()
  const review = reviewed === 0 ? '都还没有经过母语者审校' : `目前有 ${reviewed} 种语言经过母语者审校`
  return `- 支持 ${shipped} 种语言。除腾讯云官方的 ${vendor} 条中文提示外，文案均由机器撰写，${review}。
- 只带中文时，gzip 后 ${sizes().zhCN} kB，没有任何依赖。`
}
