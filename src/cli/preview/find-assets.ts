import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Terminal } from '../terminal.js'

/** The page's own files, beside the program. */
const folder = fileURLToPath(new URL('preview/', import.meta.url))

/** What a browser is to take a file for. */
export const pageFiles = {
  'index.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8'
} as const

export const cardFiles = {
  'card.html': 'text/html; charset=utf-8',
  'card.css': 'text/css; charset=utf-8',
  'card.js': 'text/javascript; charset=utf-8'
} as const

/** A file of the page or of the frame in which a card is shown. */
export async function readAsset(name: keyof typeof pageFiles | keyof typeof cardFiles): Promise<Buffer> {
  return await readFile(join(folder, name))
}

/** What of MathJax 3 draws formulas: its program, and the fonts that it asks for. */
export interface MathJaxFiles {
  readonly program: string
  /** A folder. */
  readonly fonts: string
}

/** MathJax as Anki has it, where it is installed: beside the notes, or with this program; and where the environment does not do without. */
export function findMathJax(cwd: string, env: Terminal['env']): MathJaxFiles | undefined {
  if (env['BUILD_DECK_FORMULAS'] === 'browser') return undefined
  for (const from of [pathToFileURL(join(cwd, 'notes.js')).href, import.meta.url]) {
    try {
      const program = createRequire(from).resolve('mathjax/es5/tex-chtml-full.js')
      return { program, fonts: join(dirname(program), 'output/chtml/fonts/woff-v2') }
    } catch {
      // It is not there, or is another version, whose files have other names.
    }
  }
  return undefined
}
