import type { Config } from '../../parse/settings/settings.js'
import { isData } from '../find-config.js'
import type { Terminal } from '../terminal.js'
import { toAsked } from './answers.js'
import { type KnownOutcome, openOutcomes, type Repeatable } from './known-command.js'
import type { Recording } from './record-answers.js'

export interface KeptOutcome extends Pick<KnownOutcome, 'package' | 'lock' | 'exitCode' | 'problems' | 'summary' | 'json'> {
  readonly recording: Recording
  /** Files that the command has written, with what the text among them is now. */
  readonly own?: { readonly paths: readonly string[]; readonly texts: ReadonlyMap<string, string> }
}

/** Keeps what a command says, for as long as the files around it stay as they are. Where one of them was written a moment ago, it keeps nothing. */
export async function keepOutcome(request: Repeatable, terminal: Terminal, { recording, own, ...said }: KeptOutcome): Promise<void> {
  // Of a clock that is put right nothing tells.
  if (!recording.isWhole() || said.problems.some(({ rule }) => rule === 'clock-behind')) return
  const { folders, places } = recording.answers
  const texts = new Map([...recording.answers.texts, ...(own?.texts ?? [])])
  const asked = toAsked({ folders, places, texts }, new Set(own?.paths))
  if (asked === undefined) return
  const outcomes = openOutcomes(request, terminal)
  outcomes?.put({ at: Date.now(), asked, own: own?.paths ?? [], ...said })
  await outcomes?.save()
  outcomes?.close()
}

/** Whether all that a config brings was read by way of the host, and may be asked for again. */
export function isAskedOfHost(config: Config, configPath: string | undefined): boolean {
  return config.noteTypes === undefined && (configPath === undefined || isData(configPath))
}
