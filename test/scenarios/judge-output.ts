import type { Built } from './project.js'
import type { Expected } from './scenario.js'

interface Files {
  readonly package: Buffer | undefined
  readonly lock: Buffer | undefined
}

export interface JudgedOutput {
  readonly builds: readonly Built[]
  readonly expected: Expected
  readonly before: Files
  readonly now: Files
}

/** What the commands should have printed and written, and did not, in sentences. */
export function judgeOutput({ builds, expected, before, now }: JudgedOutput): readonly string[] {
  const output = builds.map((built) => built.output).join('')
  const problems: string[] = []
  const { endsWith = 0 } = expected
  const failed = builds.find(({ code }) => code !== 0)
  if (expected.fails === undefined && (failed?.code ?? 0) !== endsWith)
    problems.push(`a command ended with ${failed?.code ?? 0}, expected ${endsWith}`)
  if (output.includes('Unknown option')) problems.push('an option is unknown')
  if (expected.fails !== undefined) {
    if (!failed) problems.push(`no command failed, expected one with \`${expected.fails}\``)
    if (!output.includes(expected.fails)) problems.push(`\`${expected.fails}\` is not printed`)
    if (isChanged(before.package, now.package) || isChanged(before.lock, now.lock)) problems.push('a build failed and wrote something')
  }
  if (expected.says !== undefined && partsOf(expected.says) !== partsOf(findSentence(output)))
    problems.push(`says \`${findSentence(output)}\`, expected \`${expected.says}\``)
  const told = new Set([...output.matchAll(/ {2}(?:warning|error) {2}.* {2}([a-z0-9-]+)$/gm)].map(([, rule = '']) => rule))
  for (const rule of expected.tells) if (!told.has(rule)) problems.push(`\`${rule}\` is not told`)
  const mayBe = [...expected.tells, ...expected.mayTell, ...(expected.fails === undefined ? [] : [expected.fails])]
  for (const rule of told) if (!mayBe.includes(rule)) problems.push(`\`${rule}\` is told`)
  for (const text of expected.prints) if (!output.includes(text)) problems.push(`\`${text}\` is not printed`)
  for (const text of expected.printsNot) if (output.includes(text)) problems.push(`\`${text}\` is printed`)
  for (const file of expected.same) if (isChanged(before[file], now[file])) problems.push(`the ${file} is another one`)
  return problems.length === 0 ? [] : [...problems, `printed:\n${output}`]
}

function isChanged(before: Buffer | undefined, now: Buffer | undefined): boolean {
  return before === undefined || now === undefined ? before !== now : Buffer.compare(before, now) !== 0
}

/** `12 unchanged, 2 edited`, of the last build. */
function findSentence(output: string): string {
  return (
    output.split('\n').findLast((line) => /^\d+ [a-z-]+(?:, \d+ [a-z-]+)*$/.test(line) && !/^\d+ (?:error|warning|info)/.test(line)) ?? ''
  )
}

const partsOf = (sentence: string) => sentence.split(', ').sort().join(', ')
