import { styleReferences } from '../../../anki/text/media-references.js'

/** A user's own CSS, as the note types take it. */
export interface UserCss {
  /** Whether it asks for the file that a user keeps in Anki's media folder; CSS knows an import at its very beginning alone. */
  readonly importsUserFile: boolean
  /** The rules. */
  readonly rules: string
}

/** What is wrong with some CSS. */
export interface CssProblem {
  /** Where in the text, from 0. */
  readonly offset: number
  /** In words or in backticks. */
  readonly found: string
  readonly expected: string
}

/** Line and column of an offset, as a message writes them. */
export function placeIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n?|\n/)
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

/** The one file that CSS may import. Names with `_` are kept by Anki's media check, and this one is in no package. */
export const userFile = '_build-deck-user.css'

/** Characters. Anki has no limit of its own, but each side of each card brings all of its note type's CSS. */
const most = 100_000

/** Functions that load something, or run it in an old browser, besides the token that a bare address makes. */
const loading = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set', 'cross-fade', '-webkit-cross-fade', 'expression'])
const closing = { '{': '}', '(': ')', '[': ']' } as const
const opening = { '}': '{', ')': '(', ']': '[' } as const

const nothingLoaded = `rules that load nothing: colours, fonts by name, sizes; pictures and fonts in files go into \`${userFile}\` in Anki's media folder`
const onlyImport = `rules alone, or \`@import "${userFile}";\` before them`

/** Reads CSS that is to stand in a note type, or finds the first thing in it that must not. Loads its tokenizer when it is called. */
export async function readCss(
  text: string
): Promise<{ readonly css: UserCss; readonly problem?: undefined } | { readonly css?: undefined; readonly problem: CssProblem }> {
  if (text.length > most)
    return { problem: { offset: most, found: `more than ${most} characters`, expected: 'less: every card loads them all' } }
  const { tokenizer } = await import('@csstools/css-tokenizer')
  const tokens: Token[] = []
  let damaged: CssProblem | undefined
  const reader = tokenizer(
    { css: text },
    {
      onParseError: ({ message, sourceStart }) => {
        damaged ??= { offset: sourceStart, found: `no CSS (${message.toLowerCase()})`, expected: 'it mended' }
      }
    }
  )
  while (!reader.endOfFile()) {
    const [type, raw, offset, last, detail] = reader.nextToken()
    tokens.push({ type, raw, offset, end: last + 1, name: detail && 'value' in detail ? String(detail.value) : '' })
  }
  const userImport = findUserImport(tokens)
  const behind = tokens.slice(userImport?.count ?? 0)
  const found = [findClosingTag(text), findControl(text), findForbidden(behind), damaged, findUnpaired(behind)]
  const [problem] = found.filter((each) => each !== undefined).sort((a, b) => a.offset - b.offset)
  const last = problem ?? findNoRule(behind)
  if (last) return { problem: last }
  // A checkout with other line ends restyles nothing.
  const rules = text.slice(userImport?.end ?? 0).replace(/\r\n?/g, '\n')
  const [quoted] = styleReferences(rules)
  if (quoted)
    return {
      problem: {
        offset: text.indexOf(quoted),
        found: `\`${quoted}\` in a string that reads like an address of it`,
        expected: 'another text'
      }
    }
  return { css: { importsUserFile: userImport !== undefined, rules: rules.trim() } }
}

/** What the tokenizer finds; escapes are read in names, and in no other part. */
interface Token {
  /** As CSS Syntax calls it. */
  readonly type: string
  readonly raw: string
  readonly offset: number
  readonly end: number
  readonly name: string
}

/** Anki puts the CSS into a style element, and nothing but this ends one. */
function findClosingTag(text: string): CssProblem | undefined {
  const offset = text.indexOf('</')
  return offset === -1 ? undefined : { offset, found: '`</`, which could end the style element', expected: '`<` and `/` apart' }
}

function findControl(text: string): CssProblem | undefined {
  const offset = text.search(/(?![\n\r\t\f])\p{Cc}/u)
  return offset === -1 ? undefined : { offset, found: 'a control character', expected: 'none' }
}

function findForbidden(tokens: readonly Token[]): CssProblem | undefined {
  for (const { type, raw, offset, name } of tokens) {
    const word = name.toLowerCase()
    if (type === 'url-token' || type === 'bad-url-token' || (type === 'function-token' && loading.has(word)))
      return { offset, found: `\`${raw.slice(0, 40)}\`, which loads a file or runs`, expected: nothingLoaded }
    if (type === 'at-keyword-token' && (word === 'import' || word === 'charset'))
      return { offset, found: `\`${raw}\``, expected: onlyImport }
  }
  return undefined
}

/** The import of the user's own file, where it comes before all rules. */
function findUserImport(tokens: readonly Token[]): { readonly count: number; readonly end: number } | undefined {
  const filled = tokens.flatMap((token, index) => (/^(?:whitespace-token|comment)$/.test(token.type) ? [] : { ...token, index }))
  const [at, file, end] = filled
  if (at?.type !== 'at-keyword-token' || at.name.toLowerCase() !== 'import') return undefined
  if (file?.type !== 'string-token' || file.name !== userFile || (end && end.type !== 'semicolon-token')) return undefined
  const last = end ?? file
  return { count: last.index + 1, end: last.end }
}

/** A block that stays open takes in all that follows, and one bracket too many the rule behind it. */
function findUnpaired(tokens: readonly Token[]): CssProblem | undefined {
  const open: { readonly sign: keyof typeof closing; readonly offset: number }[] = []
  for (const { type, raw, offset } of tokens) {
    const sign = type === 'function-token' ? '(' : raw
    if (isKeyOf(closing, sign)) open.push({ sign, offset })
    else if (isKeyOf(opening, sign) && open.pop()?.sign !== opening[sign])
      return { offset, found: `a \`${sign}\` that closes nothing`, expected: `\`${opening[sign]}\` before it, or none` }
  }
  const last = open.at(-1)
  return last && { offset: last.offset, found: `a \`${last.sign}\` that is never closed`, expected: `\`${closing[last.sign]}\` behind it` }
}

/** As a name of a file is that the library is given for CSS. */
function findNoRule(tokens: readonly Token[]): CssProblem | undefined {
  const [first] = tokens.filter(({ type }) => !/^(?:whitespace-token|comment)$/.test(type))
  if (!first || tokens.some(({ raw }) => raw === '{')) return undefined
  return { offset: first.offset, found: 'no rule', expected: 'rules such as `.card { font-size: 22px }`' }
}

function isKeyOf<Value extends object>(value: Value, key: string): key is Extract<keyof Value, string> {
  return Object.hasOwn(value, key)
}
