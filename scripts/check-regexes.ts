import { analyse, type Report } from 'scslre'
import { findPatterns, type Pattern } from './regexes/find-patterns.js'
import { findOverlap } from './regexes/overlaps.js'
import { findRestart } from './regexes/restarts.js'

/** Tells of regular expressions that take time by a power of a text's length, or worse; notes may come from a stranger. */
let count = 0
for (const pattern of await findPatterns()) {
  for (const problem of new Set(problemsOf(pattern))) {
    const { path, line, column, source, flags } = pattern
    process.stdout.write(`${path}:${line}:${column}  ${problem}  /${source}/${flags}\n`)
    count++
  }
}
if (count > 0) process.exitCode = 1

function problemsOf({ source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags: flags.replace('y', '') })
  const own = reports.filter(({ type }) => type !== 'Move' || !flags.includes('y')).map(toProblem)
  const [restart, overlap] = [findRestart(source, flags), findOverlap(source, flags)]
  return [
    ...own,
    ...(restart ? [`\`${restart}\` runs over what the pattern begins with, which is looked for again in it (time by a power)`] : []),
    ...(overlap ? [`\`${overlap}\` takes one text in two ways (exponential time)`] : [])
  ]
}

function toProblem(report: Report): string {
  const power = report.exponential ? 'exponential time' : 'time by a power'
  if (report.type === 'Trade') return `\`${report.startQuant.raw}\` and \`${report.endQuant.raw}\` part one text in many ways (${power})`
  return report.type === 'Self'
    ? `\`${report.quant.raw}\` in \`${report.parentQuant.raw}\` parts one text in many ways (${power})`
    : `\`${report.quant.raw}\` is tried at each place of one text (${power})`
}
