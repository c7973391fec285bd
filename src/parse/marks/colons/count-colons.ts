import type { Source } from '../../markdown/source/source.js'

/** How a file uses `::` in its prose. */
interface Colons {
  /** Between spaces in a line, or a line of only `?`: they leave no doubt that the file holds cards within its text. */
  readonly sure: number
  readonly all: number
}

/** What holds no marks: front matter, code, formulas, comments, tags, links and addresses. */
const noProse =
  /^---\n[\s\S]*?\n---(?=\n|$)|(?<=^|\n)[ \t>]*(`{3,}(?!`)|~{3,}(?!~))[^\n]*(?:\n[\s\S]*?(?:\n[ \t>]*\1|$)|$)|\$\$[\s\S]*?\$\$|(?<!`)(`+)[^`\n]+\2|\$[^$\n]+\$|<!--[\s\S]*?(?:-->|$)|<[^<>\n]+>|\]\([^()\n]*\)|\[\[[^[\]\n]*\]\]/g

const known = new WeakMap<Source, Colons>()

/** Counts `::` outside code, formulas, links and HTML, once a file. */
export function countColons(source: Source): Colons {
  const counted = known.get(source) ?? count(source.text.replace(noProse, '\0'))
  known.set(source, counted)
  return counted
}

function count(prose: string): Colons {
  const between = prose.match(/\S[ \t]+:::?[ \t]+\S/g)?.length ?? 0
  const questions = prose.match(/^[ \t>]*\?\??[ \t]*$/gm)?.length ?? 0
  const all = prose.match(/::+/g)?.length ?? 0
  return { sure: between + questions, all: all + questions }
}
