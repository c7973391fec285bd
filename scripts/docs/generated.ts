import { ankiPage } from './anki-page.js'
import { guidePage } from './guide-page.js'
import { notationPages } from './notation-page.js'
import { rulesPage } from './rules-page.js'
import { configSchema, frontMatterSchema } from './schemas.js'

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`

/** Pages written by hand, with the cards of their examples. */
const guides = ['docs/tour.md', 'docs/guides/class.md', 'docs/guides/obsidian.md', 'docs/guides/vocabulary.md']

/** What is made from the sources and kept beside them: the text of each file, by its path. */
export const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/anki.md': ankiPage,
  ...notationPages(),
  ...Object.fromEntries(guides.map((path) => [path, guidePage(path)])),
  'docs/rules.md': rulesPage,
  'schema/config.json': () => json(configSchema()),
  'schema/front-matter.json': () => json(frontMatterSchema())
}
