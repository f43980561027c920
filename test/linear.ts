import { expect } from 'vitest'

/**
 * Expects eight times the input to take about eight times as long; something quadratic would take 64 times. The processor's time counts, since
 * other programs may be running.
 */
export function expectLinear(size: number, prepare: (size: number) => () => void): void {
  const time = (size: number) => {
    const run = prepare(size)
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  time(size)
  expect(time(8 * size)).toBeLessThan(24 * Math.max(time(size), 5))
}
