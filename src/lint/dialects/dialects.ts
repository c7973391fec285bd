import type { ListItem, RootContent } from 'mdast'
import type { PlacedLine, Traits } from './traits.js'

/** A mark of another tool, and where it stands. */
export interface Evidence {
  /** How the mark looks, for the message. */
  readonly mark: string
  readonly places: readonly Pick<PlacedLine, 'position'>[]
}

export interface Dialect {
  /** The tool's name. */
  readonly tool: string
  /** The tool's marks that are none here; empty where the file does not look like one of the tool. */
  find(traits: Traits): readonly Evidence[]
}

/** The notations that files are looked through for, in no order. */
export const dialects: readonly Dialect[] = [
  {
    tool: 'Obsidian_to_Anki',
    find: ({ lines, comments }) => {
      const ends = lines.filter(({ text }) => text === 'END')
      return [
        { mark: 'START … END', places: lines.filter(({ text }) => text === 'START').slice(0, ends.length) },
        { mark: 'STARTI … ENDI', places: lines.filter(({ text }) => /^STARTI \[[^\]]*\]/.test(text) && text.endsWith(' ENDI')) },
        { mark: 'TARGET DECK', places: lines.filter(({ text }) => /^TARGET DECK(?::|$)/.test(text)) },
        { mark: '<!--ID: …-->', places: comments.filter(({ text }) => /^<!--\s*ID: \d+/.test(text)) }
      ]
    }
  },
  {
    tool: 'Obsidian Spaced Repetition',
    find({ lines, comments, highlights }) {
      const schedules = comments.filter(({ text }) => text.startsWith('<!--SR:'))
      const tags = lines.filter(({ text }) => /(?:^|\s)#flashcards(?:\/\S+)?(?:\s|$)/.test(text))
      // A pair of colons that touches a word: only after what ends a question, since `std::vector` is code.
      const pairs = lines.filter(({ text }) => /^[^:]*[?!.)"”»]:{2,3}\S/.test(text))
      if (schedules.length + tags.length === 0 && pairs.length < 2) return []
      return [
        { mark: 'question?::answer', places: pairs },
        { mark: '#flashcards', places: tags },
        { mark: '<!--SR:…-->', places: schedules },
        { mark: '==gap==', places: highlights }
      ]
    }
  },
  {
    tool: 'hashcards',
    find: ({ lines }) => [
      { mark: 'C: … [gap]', places: lines.filter(({ text }) => text.startsWith('C: ') && /\[[^[\]]+\](?!\()/.test(text)) }
    ]
  },
  {
    tool: 'mdanki',
    find: (traits) => (hasCardRules(traits) ? [] : [{ mark: '%', places: percentLines(traits) }])
  },
  {
    tool: 'ankdown',
    find: (traits) => (hasCardRules(traits) ? [{ mark: '%', places: percentLines(traits) }] : [])
  },
  {
    tool: 'Flashcard Markdown',
    find({ blocks, sourceOf }) {
      const sections = cutAt(blocks, (node) => node.type === 'heading' && node.depth <= 2).filter(([first]) => isSecondLevel(first))
      const parted = sections.flatMap(([, ...content]) => {
        const rules = content.filter((node) => node.type === 'thematicBreak')
        const [rule] = rules
        const isBetween = rule && rule !== content[0] && rule !== content.at(-1)
        return rules.length === 1 && isBetween && sourceOf(rule).startsWith('***') ? [rule] : []
      })
      const isUsual = parted.length >= 2 && parted.length * 2 >= sections.length
      return isUsual ? [{ mark: '***', places: withPosition(parted) }] : []
    }
  },
  {
    tool: 'yanki',
    find({ blocks, sourceOf }) {
      const content = blocks.filter((node) => node.type !== 'yaml')
      const rules = content.filter((node) => isDashes(node, sourceOf(node)))
      const [rule] = rules
      const isPage = content.some((node) => node.type === 'html' || (node.type === 'heading' && node !== rule))
      const hasSides = rule && rule !== content.at(-1) && (rule.type === 'heading' || rule !== content[0])
      // One card a file, so a file of this tool is short.
      const isCard = rules.length === 1 && hasSides && !isPage && content.length <= 12
      return isCard ? [{ mark: '---', places: withPosition(rules) }] : []
    }
  },
  {
    tool: 'a tool that makes a card of each list item',
    find({ blocks, sourceOf }) {
      if (blocks.some((node) => node.type === 'heading' && node.depth > 1)) return []
      const items = blocks.flatMap((node) => (node.type === 'list' ? node.children : []))
      const cards = items.filter((item) => isCardItem(item, sourceOf))
      return cards.length >= 2 && cards.length * 2 > items.length ? [{ mark: '- question, answer below', places: withPosition(cards) }] : []
    }
  }
]

const percentLines = ({ lines }: Traits) => lines.filter(({ text }) => text === '%')

/** Cards parted by `---`: with no headings written with `#` beside them. */
function hasCardRules({ blocks, sourceOf }: Traits): boolean {
  return (
    blocks.some((node) => isDashes(node, sourceOf(node))) &&
    !blocks.some((node) => node.type === 'heading' && sourceOf(node).startsWith('#'))
  )
}

/** A rule of hyphens; right below a paragraph the same line makes a heading of it. */
const isDashes = (node: RootContent, source: string) =>
  (node.type === 'thematicBreak' && /^-+$/.test(source)) || (node.type === 'heading' && !source.startsWith('#') && /\n *-+ *$/.test(source))

const isSecondLevel = (node: RootContent | undefined) => node?.type === 'heading' && node.depth === 2

/** A question with its answer as a block of its own, and no mark of ours at its end. */
function isCardItem({ checked, children }: ListItem, sourceOf: Traits['sourceOf']): boolean {
  const [question, answer] = children
  if (typeof checked === 'boolean' || question?.type !== 'paragraph' || !answer || answer.type === 'list') return false
  return !/(?:\s:{2,3}|\s#(?:flash)?card)\s*$/.test(sourceOf(question))
}

function cutAt(blocks: readonly RootContent[], begins: (node: RootContent) => boolean): RootContent[][] {
  const parts: RootContent[][] = []
  for (const node of blocks) {
    if (begins(node)) parts.push([node])
    else parts.at(-1)?.push(node)
  }
  return parts
}

function withPosition(nodes: readonly (RootContent | ListItem)[]): Pick<PlacedLine, 'position'>[] {
  return nodes.flatMap(({ position }) => (position ? [{ position }] : []))
}
