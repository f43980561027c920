// The locales on which programs are tried. What holds for every locale is tested for every one; what a program does to a locale, for these.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/lib/locales'

export const FEW = ['en-US', 'ar', 'de-DE', 'ja-JP', 'zh-CN', 'zh-TW'] as const

/** Copies them into the folder of another project. */
export function copyFew(root: string): void {
  for (const locale of FEW)
    cpSync(join(ROOT, 'locales', locale), join(root, 'locales', locale), { recursive: true })
  cpSync(join(ROOT, 'locales/README.md'), join(root, 'locales/README.md'))
}
