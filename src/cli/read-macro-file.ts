import { dirname, join } from 'node:path'
import { decode } from '../files/decode.js'
import { pathFrom } from '../files/paths.js'
import type { Host } from '../host/host.js'
import { checkMacros } from '../html/formulas/macros.js'

/** The definitions in a file beside the config, or what is there instead, and what was expected. */
export async function readMacroFile(
  name: string,
  configPath: string,
  host: Host
): Promise<{ readonly macros: string } | { readonly value: string; readonly expected: string }> {
  const [folder, file] = [dirname(configPath), join(dirname(configPath), name)]
  const [top, entry] = await Promise.all([host.look(folder), host.look(file)])
  // A config comes with the notes of a stranger, and reads nothing that lies elsewhere.
  if (top && entry && pathFrom(top.realPath, entry.realPath) === undefined)
    return { value: `\`${name}\`, which lies outside the config's folder`, expected: 'a file in it' }
  const bytes = await host.read(file).catch(() => undefined)
  if (!bytes) return { value: `\`${name}\`, which cannot be read`, expected: 'a file beside the config, or definitions themselves' }
  const decoded = decode(bytes)
  if ('broken' in decoded) return { value: `\`${name}\`, which is not UTF-8`, expected: 'UTF-8 text' }
  const problem = checkMacros(decoded.text)
  if (!problem) return { macros: decoded.text }
  const before = decoded.text.slice(0, problem.offset).split('\n')
  const place = `${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  return { value: `\`${name}\`, which at ${place} has ${problem.found}`, expected: problem.expected }
}
