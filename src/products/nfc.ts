import { type Product, product, type Table } from './product'

/** What the SDK answers. Source: the vendor's page 1007/115320. */
export const sdk: Table = {
  600100: 'deviceUnsupported',
  600101: 'cancelled',
  600102: 'sdkSetup',
  600103: 'timedOut',
  600104: 'offline',
  600105: 'temporaryError',
  600106: 'temporaryError',
  66664020: 'moved',
  66664021: 'deviceUnsupported',
  66664022: 'offline',
  66664023: 'nfcFault',
  66664024: 'cardTypeWrong',
  66664025: 'deviceUnsupported',
  66664026: 'moved',
  66664027: 'staffNeeded',
  66664028: 'sdkSetup',
  66664029: 'staffNeeded',
  66664030: 'sdkSetup',
}

/** What the server answers. Source: the same page. */
export const server: Table = {
  66664002: '19',
  66664003: '18',
  66664004: 'FailedOperation.InvalidTokenParameter',
  66664005: '19',
  66664006: 'staffNeeded',
  66664007: 'staffNeeded',
}

/**
 * The NFC SDK (实证 NFC), which reads the chip of an ID card, and its server. Its success, 0, is left out: a card that was read
 * is no person who passed.
 *
 * @example
 * nfc(600101) // 'cancelled'
 */
export const nfc: Product = /* @__PURE__ */ product(sdk, server)
