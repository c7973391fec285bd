import { availableParallelism } from 'node:os'
import { basename, extname, join } from 'node:path'
import type { VFile } from 'vfile'
import type { StartParsers } from '../file/parse-elsewhere.js'
import type { FetchMedia } from '../files/fetch-media.js'
import { findInputs } from '../files/find-inputs.js'
import type { KnownLocks } from '../files/read-lock.js'
import type { Host } from '../host/host.js'
import { nodeHost } from '../host/node-host.js'
import type { ScaleImages } from '../join/name-media.js'
import type { PlainParser } from '../parse/markdown/parser/markdown.js'
import type { Extensions } from '../parse/settings/extensions.js'
import type { Config } from '../parse/settings/settings.js'
import { mediaFolder } from './cache/media-folder.js'
import type { FileCache } from './cache/open-cache.js'
import { projectCache } from './cache/project-cache.js'
import { checkLockPlace } from './check-lock-place.js'
import { expectIdOfLock, tellPassedOver } from './config-of-part.js'
import { expectTrust, expectTrustInNoteType } from './expect-trust.js'
import { findConfig, isData } from './find-config.js'
import { findLock, type LockFile } from './find-lock.js'
import { loadConfig } from './load-config.js'
import { loadNativeParser } from './load-native-parser.js'
import { createStartParsers, usualThreads } from './parsers/start-parsers.js'
import type { Reading } from './read-arguments.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'
import type { Session } from './watch/create-session.js'

/** All that a build needs besides the notes. */
export interface Prepared {
  readonly host: Host
  readonly cwd: string
  readonly config: Config & Extensions
  /** Its messages say what is wrong with it; `undefined` where there is none. */
  readonly configFile: VFile | undefined
  /** A config that is not read, with the message that says why. */
  readonly passedOver: VFile | undefined
  readonly lock: LockFile
  /** What the package is called unless the command line says it: the same for the first build and all later ones. */
  readonly outputName: string
  readonly cache: FileCache | undefined
  /** `undefined` where the environment wants none. */
  readonly loadPlainParser: (() => Promise<PlainParser | undefined>) | undefined
  readonly startParsers: StartParsers
  /** `undefined` unless it is asked for. */
  readonly fetchMedia: FetchMedia | undefined
  /** `undefined` unless it is asked for. */
  readonly scaleImages: ScaleImages | undefined
  /** SOURCE_DATE_EPOCH, seconds. */
  readonly epoch: number | undefined
}

/** By way of what a command looks at things. */
export interface Means {
  /** What is remembered from one time to the next (default: nothing). */
  readonly session?: Session | undefined
  /** Default: the session's, or this machine's. */
  readonly host?: Host | undefined
  /** Default: the session's, or none. */
  readonly knownLocks?: KnownLocks | undefined
}

/** Looks at everything that can keep a build from starting. Rejects with a `UsageError` or `InputError`. */
export async function prepare(request: Reading, terminal: Terminal, means: Means = {}): Promise<Prepared> {
  const { session, host = session?.host ?? nodeHost(terminal.cwd()), knownLocks = session?.knownLocks } = means
  const cwd = terminal.cwd()
  const epoch = readEpoch(terminal.env['SOURCE_DATE_EPOCH'])
  await expectNotes(request.inputs, host)
  const { root, entries, single } = await findInputs(request.inputs, host)
  const lock = await findLock(root.path, cwd, host, knownLocks)
  if (lock.bytes === undefined) await checkLockPlace(lock.path, cwd)
  const adopted = lock.lock?.adopted?.map((folder) => join(lock.folder, folder)) ?? []
  const found = await findConfig({ named: request.config, cwd, root: root.path, project: lock.folder, adopted }, host)
  const configPath = found.path
  const program = configPath === undefined || isData(configPath) ? undefined : configPath
  if (program !== undefined && request.config === undefined) await expectTrust(program, terminal)
  const { config = {}, file: configFile, unsafe = [] } = configPath === undefined ? {} : await loadConfig(configPath, host)
  if (request.config === undefined) for (const noteType of unsafe) await expectTrustInNoteType(noteType, terminal)
  if (configFile && request.config === undefined) expectIdOfLock(configFile, config, lock, cwd, host)
  const passedOver = found.passedOver === undefined ? undefined : tellPassedOver(found.passedOver, configPath, config, cwd)
  const file = entries[0]?.path ?? ''
  const fallback = single ? basename(file, extname(file)) : basename(root.path)
  const outputName = request.deck ?? config.deck ?? fallback
  const onDisk = () => projectCache(lock.folder, { cache: request.cache, cwd, env: terminal.env })
  const cache = session ? await session.openCache(onDisk, program) : await onDisk()
  const loadPlainParser = terminal.env['BUILD_DECK_PARSER'] === 'portable' ? undefined : loadNativeParser
  const startParsers = createStartParsers(request.threads ?? usualThreads(availableParallelism()), loadPlainParser !== undefined)
  const places = { cache: request.cache, cwd, env: terminal.env }
  const fetchMedia = request.fetchMedia ? await openFetchMedia(places) : undefined
  const scaleImages = request.maxImageWidth === undefined ? undefined : await openScaleImages(request.maxImageWidth, places)
  return {
    host,
    cwd,
    config,
    configFile,
    passedOver,
    lock,
    outputName,
    cache,
    loadPlainParser,
    startParsers,
    fetchMedia,
    scaleImages,
    epoch
  }
}

/** The code for the network is loaded where it is asked for alone. */
async function openFetchMedia(options: Parameters<typeof mediaFolder>[0]): Promise<FetchMedia> {
  const { createFetchMedia } = await import('./media/create-fetch-media.js')
  return createFetchMedia({ folder: mediaFolder(options) })
}

async function openScaleImages(maxWidth: number, options: Parameters<typeof mediaFolder>[0]): Promise<ScaleImages> {
  const { createScaleImages } = await import('./media/create-scale-images.js')
  return await createScaleImages(maxWidth, mediaFolder(options), options.cwd)
}

/** A package named without `-o`, there or not; a folder may be called as it likes. */
async function expectNotes(inputs: readonly string[], host: Host) {
  for (const input of inputs) {
    if (!/\.(?:apkg|colpkg)$/i.test(input) || (await host.look(input))?.kind === 'folder') continue
    throw new UsageError(
      `\`${input}\` is a package, expected files or folders of notes; where a package goes is said by \`-o\``,
      `What is in it says \`build-deck inspect ${input}\`; Anki imports it: File > Import, or a double click on it\n`
    )
  }
}

const firstEpoch = 86_400

function readEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (!/^\d{1,11}$/.test(text)) throw new UsageError(`SOURCE_DATE_EPOCH is \`${text}\`, expected seconds since 1970`)
  const epoch = Number(text)
  // Ids of new notes and cards are the milliseconds before it, from 1 on.
  if (epoch < firstEpoch)
    throw new UsageError(`SOURCE_DATE_EPOCH is \`${text}\`, expected ${firstEpoch} seconds (a day after 1970 began) or more`)
  return epoch
}
