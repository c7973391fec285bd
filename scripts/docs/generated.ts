import { ankiPage } from './anki-page.js'
import { notationPage } from './notation-page.js'
import { rulesPage } from './rules-page.js'
import { configSchema, frontMatterSchema } from './schemas.js'

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`

/** What is made from the sources and kept beside them: the text of each file, by its path. */
export const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/anki.md': ankiPage,
  'docs/notation.md': notationPage,
  'docs/rules.md': rulesPage,
  'schema/config.json': () => json(configSchema()),
  'schema/front-matter.json': () => json(frontMatterSchema())
}
