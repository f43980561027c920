import { type Product, product, type Table } from './product'

/** HuiYan on HarmonyOS. Source: the vendor's integration page. */
export const harmony: Table = {
  211: 'sdkLicense',
  215: 'cameraBusy',
}

/**
 * HuiYan (慧眼) on HarmonyOS, of the vendor's page 1007/108227.
 *
 * @example
 * huiyanHarmony(215) // 'cameraBusy'
 */
export const huiyanHarmony: Product = /* @__PURE__ */ product(harmony)
