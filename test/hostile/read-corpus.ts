import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Something that a stranger may write in notes. */
export interface Snippet {
  /** The file of the corpus that holds it, without its ending. */
  readonly kind: string
  /** By which it is told in messages, such as `formulas 12`. */
  readonly name: string
  /** What it tries. */
  readonly about: string
  readonly markdown: string
}

const folder = fileURLToPath(new URL('corpus', import.meta.url))

/** The snippets of all files in `corpus/`: each begins with a line `=== what it tries`. */
export function readCorpus(): Snippet[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const kind = file.replace(/\.txt$/, '')
      const blocks = readFileSync(`${folder}/${file}`, 'utf8').split(/^=== /m).slice(1)
      return blocks.map((block, index) => {
        const [about = '', ...lines] = block.split('\n')
        return { kind, name: `${kind} ${index + 1}`, about, markdown: lines.join('\n').trim() }
      })
    })
}
