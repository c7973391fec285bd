import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { nodeHost } from '../../host/node-host.js'
import type { Config } from '../../parse/settings/settings.js'
import { asCalled } from '../as-called.js'
import { count } from '../count.js'
import { createProgress } from '../create-progress.js'
import { configIn } from '../find-config.js'
import { findLock } from '../find-lock.js'
import { loadNativeParser } from '../load-native-parser.js'
import { toFileName } from '../output-path.js'
import { createStartParsers, usualThreads } from '../parsers/start-parsers.js'
import type { InitArguments } from '../read-arguments.js'
import { toShellWord } from '../shell-word.js'
import type { Terminal } from '../terminal.js'
import { toTypedPath } from '../typed-path.js'
import { UsageError } from '../usage-error.js'
import { decide } from './decide.js'
import { firstNote, firstNoteName } from './first-note.js'
import { lookAtNotes, type Survey } from './look-at-notes.js'
import { refuseConfigBelow } from './refuse-config-below.js'
import { toConfigText } from './to-config-text.js'
import { toSurveyText } from './to-survey-text.js'

const configName = 'build-deck.config.yaml'

/** Looks at a folder of notes, asks what it cannot know, and writes a config for it; into one without notes also a first note. It overwrites nothing. */
export async function init(request: InitArguments, terminal: Terminal): Promise<number> {
  const { stdout, stdin } = terminal
  const cwd = terminal.cwd()
  const folder = resolve(cwd, request.folder)
  const host = nodeHost(cwd)
  const typed = (name: string) => toTypedPath(join(folder, name), cwd)
  const entry = await host.look(folder)
  if (entry?.kind === 'file') throw new UsageError(`\`${request.folder}\` is a file, expected a folder of notes`)
  for (const place of new Set([cwd, folder])) await refuseSecond(await configIn(place, host), cwd)
  const { lock, folder: project } = await findLock(folder, cwd, host)
  if (lock && host.resolve(project) !== host.resolve(folder))
    throw new UsageError(
      `\`${request.folder}\` belongs to the project of \`${toTypedPath(project, cwd)}\`, expected its folder: \`build-deck init ${toShellWord(toTypedPath(project, cwd))}\``
    )

  const progress = createProgress(terminal.stderr)
  const survey = entry
    ? await lookAtNotes(folder, host, { onProgress: progress.report, ...toReading(terminal) }).finally(progress.end)
    : undefined
  const hasNotes = survey !== undefined && survey.compiled.results.length > 0
  if (hasNotes) {
    await refuseConfigBelow(
      folder,
      survey.compiled.results.map(({ path }) => path),
      cwd,
      host
    )
    stdout.write(asCalled(toSurveyText(survey), terminal.env))
  }
  const isAsked = !request.yes && stdin?.isTTY === true && stdout.isTTY === true
  const lines = await decide({ ...request, folder, lock, survey: hasNotes ? survey : undefined }, isAsked ? terminal : undefined)

  await mkdir(folder, { recursive: true })
  // What has come meanwhile stays, too.
  await writeFile(join(folder, configName), toConfigText(lines), { flag: 'wx' })
  stdout.write(`Written: \`${toVisible(typed(configName))}\``)
  if (!hasNotes) {
    await writeFile(join(folder, firstNoteName), firstNote, { flag: 'wx' })
    stdout.write(`, and \`${toVisible(typed(firstNoteName))}\`, which shows how notes become cards`)
  }
  const deck = lines.flatMap(({ config }) => config.deck ?? [])[0] ?? ''
  const mode = lines.flatMap(({ config }) => config.cards ?? [])[0]
  const isEmpty = hasNotes && (mode === 'marked' ? survey.marked : survey.compiled.statistics.cards) === 0
  if (isEmpty) stdout.write(`\n\n${toMissing(survey, mode)}`)
  stdout.write(asCalled(`\n${toNext(toTypedPath(folder, cwd), isEmpty ? undefined : toFileName(deck))}`, terminal.env))
  return 0
}

async function refuseSecond(config: string | undefined, cwd: string): Promise<void> {
  if (config === undefined) return
  const name = toTypedPath(config, cwd)
  throw new UsageError(
    `\`${name}\` is there already and stays as it is, expected a folder without a config`,
    '`build-deck check` says what else would help\n'
  )
}

/** As a build of the same notes would read them. */
function toReading({ env }: Terminal) {
  const loadPlainParser = env['BUILD_DECK_PARSER'] === 'portable' ? undefined : loadNativeParser
  const startParsers = createStartParsers(usualThreads(availableParallelism()), loadPlainParser !== undefined)
  return { startParsers, ...(loadPlainParser && { loadPlainParser }) }
}

/** What makes cards, where the notes have none yet. */
function toMissing({ compiled, isOutline }: Survey, cards: Config['cards']): string {
  const marks = 'a line `question :: answer`, a word in `{{braces}}`, or `#card` at the end of a line with its answer below'
  const instead =
    cards === 'marked' && compiled.statistics.cards > 0
      ? `; or let headings ask: \`cards: headings\` in the config makes ${count(compiled.statistics.cards, 'card')}`
      : ''
  const headings = cards === 'marked' || isOutline ? '' : 'a heading with its answer below, '
  return `No card yet. A card is ${headings}${marks}${instead}`
}

/** The next commands; in the folder itself none needs a name. Without cards there is nothing to build. */
function toNext(folder: string, output: string | undefined): string {
  const place = folder === '.' ? '' : ` ${toVisible(toShellWord(`${folder}/`))}`
  const rows = [
    [`build-deck preview${place}`, 'look at the cards in a browser, while you edit'],
    ...(output === undefined
      ? []
      : ([
          [`build-deck${place}`, `build ${toVisible(output)}, to be imported into Anki: File > Import`],
          [`build-deck watch${place}`, 'build it again whenever a note is saved']
        ] as const)),
    [`build-deck check${place}`, 'look for mistakes and write nothing']
  ] as const
  const width = Math.max(...rows.map(([command]) => command.length))
  return `\nNext:\n${rows.map(([command, what]) => `  ${command.padEnd(width)}  ${what}\n`).join('')}`
}
