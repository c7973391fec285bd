export interface Contender {
  readonly name: string
  run(): unknown
}

/** Milliseconds of processor time of each contender, the median of some rounds in which they take turns, so that all see the same machine. */
export async function measure(contenders: readonly Contender[], rounds: number): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contenders) {
      globalThis.gc?.()
      const start = process.cpuUsage()
      await run()
      const { user, system } = process.cpuUsage(start)
      times.get(name)?.push((user + system) / 1000)
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Rows of a table in columns of equal width, numbers to the right. */
export function printTable(rows: readonly (readonly [name: string, value: string, remark?: string])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length))
  const valueWidth = Math.max(...rows.map(([, value]) => value.length))
  for (const [name, value, remark = ''] of rows) {
    process.stdout.write(`${`${name.padEnd(width)}  ${value.padStart(valueWidth)}  ${remark}`.trimEnd()}\n`)
  }
}

export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const times = (value: number, unit: number) => `${(value / unit).toFixed(2)}x`
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
