import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { didYouMean } from '../parse/settings/did-you-mean.js'
import { commandNames } from './command-names.js'
import { UsageError } from './usage-error.js'

const commands: readonly string[] = commandNames

const building = 'Building needs no word: `build-deck notes/ -o biology.apkg`'
const showing = '`build-deck preview notes/` shows the cards in a browser'
const checking = '`build-deck check notes/` looks for mistakes and writes nothing'

/** What other tools of its kind know as commands, and what there is here in their place. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['build', building],
  ['compile', building],
  ['make', building],
  ['help', '`build-deck --help` says how it is called'],
  ['import', 'Anki imports the package: File > Import, or a double click on it'],
  ['lint', checking],
  ['serve', showing],
  ['validate', checking],
  ['version', '`build-deck --version` prints it']
])

/** Throws a `UsageError` where the first word is meant as a command that there is not. A file or folder of its name is an input like any other. */
export async function expectCommand(word: string, cwd: string): Promise<void> {
  const hint = toHint(word)
  if (hint === '' || commands.includes(word) || (await isThere(resolve(cwd, word)))) return
  throw new UsageError(`\`${word}\` is no command, and no file or folder here, expected a file or folder of notes`, hint)
}

/** What to do about an input that is not there, where it is the name of a command; empty where it is not. */
export function toHint(word: string): string {
  if (commands.includes(word)) return `A command stands before all else: \`build-deck ${word}\`\n`
  const command = didYouMean(word, commands)
  const instead = elsewhere.get(word) ?? (command && `Did you mean \`build-deck ${command}\`?`)
  return instead ? `${instead}\n` : ''
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false
  )
}
