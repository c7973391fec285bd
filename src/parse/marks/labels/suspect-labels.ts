import type { ProseLine, WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'

const label = /^(?:\*\*|__|\*|_)?([QA])(?:uestion|nswer)?\s?[:.：)](?:\*\*|__|\*|_)?/i
const proper = /^(?:[QA]:(?=\s|$|\*|_|\0)|(?:\*\*|__|\*|_)[QA]:?(?:\*\*|__|\*|_):?)/

/** What each of these has; nearly no section holds any. */
const looksLikeMark = /(?<![\p{L}\p{N}])q(?:uestion|nswer)?\s?[:.：)]|#card\s|(?:^|\n)[ \t>*+\d.)-]*(?:\?{1,2}|？)[ \t]*\n/iu

const answerInLine = /(?<=\s)(?:\*\*|__|\*|_)?A(?:nswer)?:(?:\*\*|__|\*|_)?(?=\s+\S)/

/** `Q:` and `A:` that are spelt otherwise or stand where none is read, and `?` in a line of its own there. */
export function suspectLabels({ text, prose }: WrittenBlocks): Suspicion[] {
  if (!looksLikeMark.test(text)) return []
  const { lines: all, paragraphs } = prose()
  const lines = all.filter(({ isInCallout }) => !isInCallout)
  const labelled = lines.flatMap((line) => {
    const name = line.block.type === 'paragraph' ? label.exec(line.text)?.[1]?.toUpperCase() : undefined
    return name === undefined ? [] : [{ line, name, isRead: !line.isNested && proper.test(line.text) }]
  })
  const pairs = labelled.flatMap((entry, index) => {
    const next = labelled[index + 1]
    if (entry.name !== 'Q' || next?.name !== 'A' || sign(entry.line) !== sign(next.line)) return []
    return entry.isRead ? (next.isRead ? [] : [next]) : [entry]
  })
  const inLine = labelled.flatMap(({ line, name }, index) => {
    const answer = name === 'Q' && labelled[index + 1]?.name !== 'A' ? answerInLine.exec(line.text) : null
    return answer ? [{ line: { ...line, start: line.start + answer.index }, length: answer[0].length, question: line }] : []
  })
  const asked = new Set(inLine.map(({ question }) => question))
  const isPaired = labelled.some(({ name, isRead }, index) => name === 'A' && isRead && labelled[index - 1]?.name === 'Q')
  const lone = labelled.filter(
    ({ line, name, isRead }, index) => isPaired && isRead && name === 'Q' && labelled[index + 1]?.name !== 'A' && !asked.has(line)
  )
  const marks = paragraphs.flatMap((own) =>
    // Text above and below in the same paragraph.
    own
      .slice(1, -1)
      .filter(({ text, isNested, isInCallout }) => /^(?:\?{1,2}|？)\s*$/.test(text) && !isInCallout && (isNested || text.startsWith('？')))
  )
  // What stands below is the same paragraph to Markdown; a property is none of its text.
  const tagged = paragraphs.flatMap((own) =>
    own.filter(({ text }, index) => {
      const next = own[index + 1]?.text
      return /(?:^|\s)#card\s*$/.test(text) && next !== undefined && next.trim() !== '' && !/^\s*[\p{L}\p{N}_-]+::(?:\s|$)/u.test(next)
    })
  )
  return [
    ...pairs.map(({ line, name }): Suspicion => {
      const written = label.exec(line.text)?.[0] ?? ''
      const found = `\`${written}\` ${line.isNested ? 'inside a list or quote ' : ''}is text`
      // Where all of the line is emphasised, the label is none by itself.
      const [emphasis] = /^[*_]+(?=[^*_]*$)/.exec(written) ?? ['']
      const expected = emphasis
        ? `\`${emphasis}${name}:${emphasis}\`, with only the label emphasised`
        : `\`${name}: \` at the start of a paragraph of its own`
      return toSuspicion(line, written.length, found, expected)
    }),
    ...inLine.map(({ line, length }) =>
      toSuspicion(line, length, '`A:` in the line of its question is text', '`A: ` at the start of the next line')
    ),
    ...lone.map(({ line }) =>
      toSuspicion(
        line,
        label.exec(line.text)?.[0].length ?? 0,
        '`Q:` without an `A:` below it is text',
        '`A: ` at the start of a line before the next `Q:`'
      )
    ),
    ...tagged.map((line) =>
      toSuspicion(
        { ...line, start: line.start + line.text.lastIndexOf('#card') },
        '#card'.length,
        '`#card` with text right below it is text',
        'it at the end of a paragraph, with the answer in the next one, or of an item with the answer nested below'
      )
    ),
    ...marks.map((line) => {
      const found = `\`${line.text.trim()}\` ${line.isNested ? 'inside a list or quote ' : ''}is text`
      return toSuspicion(line, line.text.trim().length, found, '`?` alone in a line of a plain paragraph')
    })
  ]
}

/** `Q.` with `A.`, `Q:` with `A:`: letters that count choices are followed by no question. */
const sign = ({ text }: ProseLine) => (/[.)]/.test(label.exec(text)?.[0] ?? '') ? '.' : ':')

function toSuspicion({ start }: ProseLine, length: number, found: string, expected: string): Suspicion {
  return { rule: 'mark-suspected', start, end: start + length, found, expected }
}
