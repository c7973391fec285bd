import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildDeck } from '../../src/build-deck.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { readConfig } from '../../src/parse/settings/read-config.js'
import { readYaml } from '../../src/parse/settings/read-yaml.js'
import { toCardTable } from './card-table.js'

/** An example in a page: a note, and behind it where the cards of it stand. */
const example = /(^```markdown *(\S*)\n([\s\S]*?)\n```\n\n<!-- cards -->\n)[\s\S]*?(?=<!-- \/cards -->)/gm

/** The config that holds for all examples of a page. */
const config = /^```yaml config\n([\s\S]*?)\n```$/m

/** A page in `docs/` as it is, with the cards that its notes make today. Throws where a note of it is told to have a fault. */
export function guidePage(path: string): () => Promise<string> {
  return async () => {
    const page = await readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
    const settings = readYaml(config.exec(page)?.[1] ?? '').value ?? {}
    let made = ''
    let position = 0
    for (const match of page.matchAll(example)) {
      const [whole, start = '', name = '', note = ''] = match
      made += `${page.slice(position, match.index)}${start}${await cardsOf(note, name || 'note.md', settings)}\n`
      position = match.index + whole.length
    }
    const whole = made + page.slice(position)
    if (/<!-- cards -->\s*<!-- \/cards -->/.test(whole)) throw new Error(`${path}: cards of nothing, expected an example right before them`)
    return whole
  }
}

async function cardsOf(note: string, name: string, settings: unknown): Promise<string> {
  const { config, problems } = readConfig(settings)
  const host = memoryHost({ [`/notes/${name}`]: `${note}\n` }, { now: new Date('2026-01-01T00:00:00Z') })
  const { contents, files } = await buildDeck('/notes', {
    id: 'guide',
    deck: 'Guide',
    ...config,
    rules: { 'media-missing': 'off', ...config.rules },
    host
  })
  const told = [...problems, ...files.flatMap(({ messages }) => messages)].map(String)
  if (told.length > 0 || !contents) throw new Error(`${name}: ${told.join('\n')}`)
  const noteTypes = new Map(contents.noteTypes.map((noteType) => [noteType.id, noteType.name]))
  return toCardTable(contents.notes.map(({ fields, noteTypeId }) => ({ fields, noteType: noteTypes.get(noteTypeId) ?? '' })))
}
