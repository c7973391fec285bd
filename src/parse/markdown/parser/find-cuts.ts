/** Where a block of the file itself, or an item of its list, seems to begin, and where its first lines end: offsets in the text. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly isItem: boolean
}

const fence = '(?<fence>`{3,}(?!`)|~{3,}(?!~)|\\$\\$+(?!\\$))(?<rest>.*)'
const underline = ' {0,3}(?:=+|-+)[ \\t]*'
const underlined = `(?<=\\n(?:[ \\t]*|${underline})\\n)(?<underlined>[^\\s#>\`~|].*\\n${underline})`
const below = '(?<=\\n[ \\t]*\\n)(?<below>[\\p{L}>].*)'
// One that is indented is most often in another's list, where nothing can be cut.
const item = '(?<item>(?:[*+-]|\\d{1,9}[.)])[ \\t]+\\S.*)'
const line = new RegExp(`^(?: {0,3}${fence}|(?<heading> {0,3}#{1,6}[ \\t].*)|${item}|${underlined}|${below})$`, 'gmu')

const itemMark = /(?:\d{1,9})?([*+\-.)])[ \t]/y

/** Whether the line before that is neither empty nor indented is an item of the same kind: no list can be cut at its first item. */
function followsItem(text: string, index: number): boolean {
  for (let end = index - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (start < end && text[start] !== ' ' && text[start] !== '\t') return markAt(text, start) === markAt(text, index)
    end = start - 1
  }
  return false
}

function markAt(text: string, start: number): string | undefined {
  itemMark.lastIndex = start
  return itemMark.exec(text)?.[1]
}

/**
 * Where headings seem to begin, with or without a line below them, items of lists, and paragraphs and quotes below an empty line; all
 * outside fences.
 * Only a parser can tell for certain.
 */
export function* findCuts(text: string): Generator<Cut> {
  let open = ''
  for (const { index, groups, 0: found } of text.matchAll(line)) {
    const { fence, rest = '' } = groups ?? {}
    if (fence === undefined) {
      if (open === '') {
        const isItem = groups?.['item'] !== undefined
        if (!isItem || followsItem(text, index)) yield { start: index, end: Math.min(index + found.length + 1, text.length), isItem }
      }
    } else if (open === '') {
      // A fence of its own line; one that closes in its line is code or a formula within text.
      if (!rest.includes(fence[0] as string)) open = fence
    } else if (fence.startsWith(open) && rest.trim() === '') open = ''
  }
}
