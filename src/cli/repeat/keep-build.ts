import { sha256 } from '../../host/sha256.js'
import { type FinishedBuild, toReportJson, toReportText } from '../build-report.js'
import { stampOf } from '../cache/stamp-of.js'
import { colorsFor } from '../colors-for.js'
import { countShown, type ReportedFiles, toTypedProblems } from '../create-reporter.js'
import type { BuildArguments } from '../read-arguments.js'
import type { Terminal } from '../terminal.js'
import { keepOutcome } from './keep-outcome.js'
import type { Recording } from './record-answers.js'
import { toNextBuild } from './to-next-build.js'

export interface BuildToKeep {
  readonly recording: Recording
  readonly finished: FinishedBuild
  readonly told: readonly ReportedFiles[]
  readonly exitCode: number
  /** As it is in its place now; `isSame`: and was before. */
  readonly lock: { readonly path: string; readonly content: string | Uint8Array; readonly isSame: boolean }
  /** Absolute. */
  readonly packagePath: string
}

/** Keeps what the next build will say if nothing has changed until then, where this one tells. */
export async function keepBuild(request: BuildArguments, terminal: Terminal, build: BuildToKeep): Promise<void> {
  const { recording, told, exitCode, lock, packagePath } = build
  const { host } = recording
  const stamp = await stampOf(packagePath)
  const now = { build: build.finished, problems: toTypedProblems(told, terminal.cwd()) }
  const next = toNextBuild(now, lock.isSame)
  if (!next || stamp === undefined) return
  const { problems } = next
  const messages = countShown(problems, request.quiet)
  const lockPath = host.resolve(lock.path)
  const lockHash = sha256(lock.content)
  await keepOutcome(request, terminal, {
    recording,
    lock: lockHash,
    problems,
    exitCode,
    package: { path: packagePath, stamp },
    own: { paths: [lockPath, host.resolve(packagePath)], texts: new Map([[lockPath, lockHash]]) },
    summary: await toReportText(next.build, request.verbose, colorsFor({ write: () => undefined }, {})),
    json: request.format === 'json' ? toReportJson(next.build, { messages, written: true }) : ''
  })
}
