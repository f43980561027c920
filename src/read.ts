/** What a code may be. */
type Bare = string | number | bigint

/** A property of any value; `undefined` where there is none, or where reading it throws. */
function get(value: unknown, name: string): unknown {
  try {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
  } catch {
    return undefined
  }
}

/** The object that a JSON text holds; any other value as it is. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*\{/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function bare(value: unknown): Bare | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value)) ? value : undefined
}

const first = (codes: unknown[]) => codes.map(bare).find(code => code !== undefined)

/**
 * The code in what an app receives. Source: the vendor's public SDKs and examples (Node SDK 4.1.299).
 *
 * @param value An answer of the API, what the vendor's SDK resolves to or throws, the callback of the mini-program
 *   plugin, an app's own `{ errCode }`, `{ errorCode }` or `{ code }`, any of these as JSON text, or a bare code.
 * @returns The code as it stands there, or `undefined` where there is none: a check that has not ended, a network
 *   failure, another value. Never throws.
 * @example
 * readCode({ Response: { Error: { Code: 'FailedOperation.CompareFail', Message: '…' }, RequestId: '…' } })
 * // 'FailedOperation.CompareFail'
 */
export function readCode(value: unknown): Bare | undefined {
  const received = parsed(value)
  if (typeof received !== 'object') return bare(received)

  // 1. An exception, which has a stack. The vendor's has a requestId too; the code of another is 'ECONNRESET' or the like.
  if (get(received, 'stack') !== undefined && get(received, 'requestId') === undefined) return undefined

  // 2. An answer of the API, with or without its envelope; GetDetectInfo has the result in a JSON text.
  const answer = get(received, 'Response') || received
  const result = get(parsed(get(answer, 'DetectInfo')), 'Text') || get(answer, 'Text')
  const tries = get(answer, 'CompareResults')
  const count = get(tries, 'length')
  const last = typeof count === 'number' ? get(tries, `${count - 1}`) : undefined
  return first([
    get(get(answer, 'Error'), 'Code'),
    get(result, 'ErrCode'),
    get(answer, 'Result'),
    get(last, 'ErrorCode'),
    get(answer, 'ErrorCode'),

    // 3. An app's own answer, or the exception.
    get(received, 'errCode'),
    get(received, 'errorCode'),
    get(received, 'code'),
  ])
}
