import { dirname, join } from 'node:path'
import type { Host } from '../host/host.js'
import { checkMacros } from '../html/formulas/macros.js'
import { placeIn, readCss } from '../kinds/note-types/css/read-css.js'
import { isCssFile, isMacroFile } from '../parse/settings/read-config.js'
import { readWithin } from './read-within.js'

/** What is wrong with some text, and where, from 0. */
type Problem = { readonly offset: number; readonly found: string; readonly expected: string } | undefined

/** A setting whose value may be the name of a file beside the config that holds it. */
interface SettingFile {
  isName(written: string): boolean
  find(text: string): Problem | Promise<Problem>
  /** What stands in the config itself otherwise. */
  readonly itself: string
}

/** By their keys in the config. */
export const settingFiles = {
  macros: { isName: isMacroFile, find: checkMacros, itself: 'definitions themselves' },
  css: { isName: isCssFile, find: async (text: string) => (await readCss(text)).problem, itself: 'rules themselves' }
} satisfies Record<string, SettingFile>

/** What a setting or the file that it names holds, or what is there instead, and what was expected. */
export async function readSettingFile(
  written: string,
  { isName, find, itself }: SettingFile,
  configPath: string,
  host: Host
): Promise<{ readonly text: string } | { readonly value: string; readonly expected: string }> {
  const isFile = isName(written)
  const found = isFile ? await readBeside(written, configPath, host, itself) : { text: written }
  if (!('text' in found)) return found
  const problem = await find(found.text)
  if (!problem) return found
  const place = placeIn(found.text, problem.offset)
  const value = isFile ? `\`${written}\`, which at ${written}:${place} has ${problem.found}` : `text that at ${place} has ${problem.found}`
  return { value, expected: problem.expected }
}

async function readBeside(name: string, configPath: string, host: Host, itself: string) {
  const folder = dirname(configPath)
  const found = await readWithin(join(folder, name), folder, host)
  if ('text' in found) return found
  if (found.why === 'outside') return { value: `\`${name}\`, which lies outside the config's folder`, expected: 'a file in it' }
  if (found.why === 'not UTF-8') return { value: `\`${name}\`, which is not UTF-8`, expected: 'UTF-8 text' }
  return { value: `\`${name}\`, which cannot be read`, expected: `a file beside the config, or ${itself}` }
}
