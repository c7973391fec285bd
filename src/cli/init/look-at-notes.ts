import { basename, dirname } from 'node:path'
import type { BuildOptions, Compiled } from '../../build-options.js'
import type { CardBase } from '../../cards/card.js'
import { compile } from '../../compile.js'
import type { Detail } from '../../diagnostics/message.js'
import { isInVault } from '../../files/is-in-vault.js'
import type { Host } from '../../host/host.js'
import { createMemoryCache } from '../../host/memory-cache.js'
import { isGenericName } from '../../identity/is-generic-name.js'
import { excludeUnset } from '../../lint/exclude-unset.js'
import type { Config } from '../../parse/settings/settings.js'
import { type ProposedSetting, proposeSettings } from '../to-survey.js'
import { detectLanguage } from './detect-language.js'
import { proposeFolders } from './propose-folders.js'

/** Apps whose folders show it. */
export type NotesApp = 'Obsidian' | 'Logseq' | 'Notion'

/** What stands in a folder of notes, and what a config for it should say. */
export interface Survey {
  /** As it was compiled with the headings asking. */
  readonly compiled: Compiled<CardBase>
  /** How many cards the marks alone give. */
  readonly marked: number
  readonly app: NotesApp | undefined
  /** Most files are lists without headings. */
  readonly isOutline: boolean
  readonly language: string | undefined
  readonly exclude: Config['exclude']
  /** Tools that some files seem to be written for, with the number of files and the marks of one. */
  readonly tools: readonly { readonly tool: string; readonly files: number; readonly marks: string }[]
  readonly settings: readonly ProposedSetting[]
  /** How many `==highlights==` there are. */
  readonly highlights: number
  /** Its folders are its subjects. */
  readonly hasSubjects: boolean
  /** What the deck may be called. */
  readonly name: string
}

/** How the notes are read. */
type Reading = Pick<BuildOptions, 'onProgress' | 'startParsers' | 'loadPlainParser'>

/** Compiles a folder as if a config said nothing but what is not to be read, and judges what became of it. */
export async function lookAtNotes(folder: string, host: Host, reading: Reading): Promise<Survey> {
  const root = host.resolve(folder)
  const options = { host, lockFolder: root, check: 'counts' as const, cache: createMemoryCache(), ...reading }
  const all = await compile(root, options)
  let exclude: Config['exclude']
  excludeUnset(all.results, [], (_, __, ...[detail]) => {
    exclude = (detail as Detail<'exclude-unset'>).exclude
  })
  const compiled = exclude ? await compile(root, { ...options, exclude }) : all
  const texts = compiled.files.map((file) => String(file.value ?? ''))
  const cards = compiled.results.flatMap((result) => result.cards)
  return {
    compiled,
    marked: countMarked(compiled),
    app: await findApp(root, compiled, host),
    isOutline: compiled.results.length > 0 && texts.filter(isOutline).length > compiled.results.length / 2,
    language: detectLanguage(cards.map(({ key, answer }) => `${key}. ${answer}`).join('\n')),
    exclude,
    tools: findTools(compiled),
    settings: proposeSettings(compiled),
    highlights: texts.reduce((sum, text) => sum + (text.match(/==[^=\s](?:[^=\n]*[^=\s])?==/g)?.length ?? 0), 0),
    hasSubjects: proposeFolders(compiled.results),
    name: nameOf(root, compiled)
  }
}

/** How many card rows the marks alone give. */
function countMarked({ results, contents }: Compiled<CardBase>): number {
  const cards = results.flatMap((result) => result.cards)
  const rowsOf = (index: number) => Object.keys(contents?.notes[index]?.cardIds ?? { 0: 0 }).length
  return cards.reduce((sum, { isMarked }, index) => (isMarked ? sum + rowsOf(index) : sum), 0)
}

async function findApp(root: string, { results }: Compiled<CardBase>, host: Host): Promise<NotesApp | undefined> {
  if ((await host.look(`${root}/logseq`))?.kind === 'folder' && (await host.look(`${root}/pages`))?.kind === 'folder') return 'Logseq'
  if (await isInVault(root, host)) return 'Obsidian'
  // Behind each name stands the page's number.
  const exported = results.filter(({ path }) => / [\da-f]{32}\.md$/.test(path)).length
  return exported > 0 && exported >= results.length / 2 ? 'Notion' : undefined
}

const isOutline = (text: string) => !/^#{1,6}\s/m.test(text) && (text.match(/^[-*+]\s/gm)?.length ?? 0) > 1

function findTools({ results }: Compiled<CardBase>): Survey['tools'] {
  const found = new Map<string, { tool: string; files: number; marks: string }>()
  for (const { messages } of results) {
    for (const message of messages) {
      if (message.rule !== 'dialect-suspected') continue
      const { tool, marks } = message.detail as Detail<'dialect-suspected'>
      const known = found.get(tool)
      found.set(tool, { tool, files: (known?.files ?? 0) + 1, marks: known?.marks ?? marks })
    }
  }
  return [...found.values()].sort((a, b) => b.files - a.files)
}

/** `notes` says nothing, and the folder around it mostly does. */
function nameOf(root: string, { lock }: Compiled<CardBase>): string {
  const names = [lock?.deck ?? basename(root), basename(root), basename(dirname(root))]
  return names.find((name) => name !== '' && !isGenericName(name)) ?? 'My notes'
}
