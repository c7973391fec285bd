import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'

const elements = new Set(
  (
    'a abbr article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font ' +
    'footer h1 h2 h3 h4 h5 h6 header hr i ins kbd label li main mark nav ol p pre q rp rt ruby s samp section small span strong sub summary ' +
    'sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' ')
)

const attributes =
  /^(?:className|id|dir|lang|title|hidden|open|role|style|align|vAlign|colSpan|rowSpan|width|height|start|reversed|value|dateTime|for|htmlFor|color|face|size|tabIndex|(?:aria|data)[A-Z]\w*)$/

/** An element that begins in a field or in a condition, formulas, and fields under other signs. */
const hidden = /<[/!?]?\s*\{\{|\{\{=|\\[([]|\[(?:latex|\$)/i

/**
 * What in a template's side could do more in Anki than show text, or bring what a field holds where it would: `undefined` where nothing
 * could. Nobody says that all of it would do harm.
 */
export function findUnsafeInTemplate(html: string): { readonly offset: number; readonly found: string } | undefined {
  const odd = hidden.exec(html)
  if (odd) return { offset: odd.index, found: odd[0] }
  let unsafe: { offset: number; found: string } | undefined
  visit(fromHtml(`${page}${html}`), (node: Nodes) => {
    const found = node.type === 'element' ? inElement(node) : node.type === 'comment' && /\{\{|[<>]/.test(node.value) ? '<!--' : undefined
    if (found !== undefined && !unsafe) unsafe = { offset: Math.max(0, (node.position?.start.offset ?? 0) - page.length), found }
  })
  return unsafe
}

// Within a page all is parsed as it is on a card; the parts of a table that stand alone are not.
const page = '<!doctype html><html><head></head><body><div>'

function inElement({ tagName, properties }: Element): string | undefined {
  const isOfPage = /^(?:html|head|body)$/.test(tagName) && Object.keys(properties).length === 0
  if (!elements.has(tagName) && !isOfPage) return `<${tagName}>`
  for (const [name, value] of Object.entries(properties)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    if (text.includes('{{')) return `{{…}} in ${name === 'className' ? 'class' : name}`
    if (name === 'href' ? !/^https?:\/\//i.test(text) : !attributes.test(name)) return name
    if (name === 'style' && /[\\(@]|\/\*/.test(text)) return 'style'
  }
  return undefined
}
