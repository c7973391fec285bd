import type { Comment, Element, ElementContent, Root, RootContent } from 'hast'

/** A difference between CommonMark's reference HTML and a card's that is meant, as what takes it away. */
export interface DifferenceKind {
  readonly reason: string
  /** On which of the two it is taken away. */
  readonly on: 'reference' | 'card'
  /** What stands in place of an element whose children are done; `undefined`: itself. `inside` holds its ancestors' names, outermost first. */
  readonly element?: (node: Element, inside: readonly string[]) => ElementContent[] | undefined
  readonly comment?: (node: Comment) => ElementContent[]
  readonly root?: (children: RootContent[]) => RootContent[]
}

const isRule = (node: RootContent | undefined) => node?.type === 'element' && node.tagName === 'hr'
const classesOf = (node: Element) => [node.properties.className ?? []].flat().map(String)

/** Attributes of raw HTML that would reach into the look of the card, or that nothing reads. */
const unsafe = /^(?:class|id|language|type|data-.*)$/

export const differenceKinds: Readonly<Record<string, DifferenceKind>> = {
  'the last line end of code': {
    reason: 'code ends with its last line: a line end after it would be an empty line to whoever edits the note',
    on: 'reference',
    element(node, inside) {
      const last = node.children.at(-1)
      if (node.tagName !== 'code' || inside.at(-1) !== 'pre' || last?.type !== 'text') return undefined
      const children = [...node.children.slice(0, -1), { ...last, value: last.value.replace(/\n$/, '') }]
      return [{ ...node, children: children.filter((child) => child.type !== 'text' || child.value !== '') }]
    }
  },
  'the class of code': {
    reason: 'code in blocks has a class for its colours',
    on: 'card',
    element(node) {
      const classes = classesOf(node)
      if (!classes.includes('hljs')) return undefined
      const { className, ...properties } = node.properties
      const others = classes.filter((name) => name !== 'hljs')
      return [{ ...node, properties: others.length === 0 ? properties : { ...properties, className: others } }]
    }
  },
  'colours of code': {
    reason: 'words of code stand in spans with the classes of their colours',
    on: 'card',
    element: (node) => (classesOf(node).some((name) => name.startsWith('hljs-')) ? node.children : undefined)
  },
  'parted brackets': {
    reason: 'MathJax would take `\\(` and `\\[` for a formula, so a span parts them',
    on: 'card',
    element: (node) => (node.tagName === 'span' && Object.keys(node.properties).length === 0 ? node.children : undefined)
  },
  'tables in boxes': {
    reason: 'a table stands in a box, in which a wide one is moved sideways',
    on: 'card',
    element: (node) => (node.tagName === 'div' && classesOf(node).includes('table') ? node.children : undefined)
  },
  'links to files': {
    reason: 'a card has no neighbours to link to, so a link that is no address of the network or a mailbox shows as its text',
    on: 'reference',
    element: (node) =>
      node.tagName === 'a' && !/^(?:https?|mailto):/i.test(String(node.properties.href ?? '')) ? node.children : undefined
  },
  addresses: {
    reason: 'an address stands as it is written: browsers encode it, and Anki would not find a file by an encoded name',
    on: 'reference',
    element(node) {
      const name = node.tagName === 'a' ? 'href' : node.tagName === 'img' ? 'src' : undefined
      if (name === undefined) return undefined
      return [{ ...node, properties: { ...node.properties, [name]: decodeURIComponent(String(node.properties[name] ?? '')) } }]
    }
  },
  'pictures without words': {
    reason: 'a picture without words has no attribute for them',
    on: 'reference',
    element(node) {
      const { alt, ...properties } = node.properties
      return node.tagName === 'img' && alt === '' ? [{ ...node, properties }] : undefined
    }
  },
  'rules at an edge': {
    reason: 'a rule parts what stands above it from what stands below it, so none stands at the start or end of an answer',
    on: 'reference',
    root(children) {
      const first = children.findIndex((child) => !isRule(child))
      return first === -1 ? [] : children.slice(first, children.findLastIndex((child) => !isRule(child)) + 1)
    }
  },
  comments: {
    reason: 'a comment is for who reads the notes, and no card has one',
    on: 'reference',
    comment: () => []
  },
  'scripts and styles': {
    reason: 'raw HTML may neither run nor reach into the look of the card',
    on: 'reference',
    element: (node) => (/^(?:script|style)$/.test(node.tagName) ? [] : undefined)
  },
  'attributes of raw HTML': {
    reason: 'classes and ids are the cards’ own, and other attributes are kept where a card needs them',
    on: 'reference',
    element(node) {
      if (node.tagName === 'code') return undefined
      const kept = Object.entries(node.properties).filter(([name]) => !unsafe.test(name === 'className' ? 'class' : name))
      return [{ ...node, properties: Object.fromEntries(kept) }]
    }
  },
  'nothing to see': {
    reason: 'an answer in which there is nothing to see makes no card',
    on: 'reference',
    root: (children) => (children.some(isSeen) ? children : [])
  }
}

function isSeen(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type === 'element' && (/^(?:img|hr)$/.test(node.tagName) || node.children.some(isSeen))
}

/** A tree without the differences of a kind. */
export function withoutKind(kind: DifferenceKind, tree: Root): Root {
  const children: RootContent[] = tree.children.flatMap((child) => (child.type === 'doctype' ? [] : visit(child, [])))
  return { type: 'root', children: kind.root?.(children) ?? children }

  function visit(node: ElementContent, inside: readonly string[]): ElementContent[] {
    if (node.type === 'comment') return kind.comment?.(node) ?? [node]
    if (node.type !== 'element') return [node]
    const within = [...inside, node.tagName]
    const whole = { ...node, children: node.children.flatMap((child) => visit(child, within)) }
    return kind.element?.(whole, inside) ?? [whole]
  }
}
