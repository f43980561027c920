// A few locales to run the commands on. Tests that must hold for every locale use all of them.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/lib/locales'

export const FEW = ['en-US', 'ar', 'de-DE', 'ja-JP', 'zh-CN', 'zh-TW'] as const

/** Copies them to another project's folder. */
export function copyFew(root: string): void {
  for (const locale of FEW)
    cpSync(join(ROOT, 'locales', locale), join(root, 'locales', locale), { recursive: true })
  cpSync(join(ROOT, 'locales/README.md'), join(root, 'locales/README.md'))
}
