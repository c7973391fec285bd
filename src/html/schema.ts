import { defaultSchema, type Schema } from 'hast-util-sanitize'
import { calloutTypes } from './callout-types.js'

const added = 'abbr audio bdi bdo caption center cite col colgroup dfn figcaption figure font mark small time u video wbr'.split(' ')
const refused = ['input', 'picture', 'section']

/** What the compiler's own elements carry; the author's may carry it too. */
const classes = ['table', 'task', 'box', 'footnote', 'footnotes', 'callout', 'callout-title', ...calloutTypes]

/** What may remain of HTML in notes, which may come from strangers: no ids, forms, scripts, frames, or addresses but the network's. */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !refused.includes(name)), ...added],
  strip: ['script', 'style'],
  attributes: {
    '*': ['dir', 'lang', 'title', 'style', ['className', ...classes]],
    a: ['href'],
    audio: ['src'],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    font: ['color'],
    img: ['src', 'alt', 'width', 'height'],
    li: ['value'],
    ol: ['start', 'type', 'reversed'],
    source: ['src'],
    table: ['bgColor'],
    td: ['align', 'bgColor', 'colSpan', 'rowSpan'],
    th: ['align', 'bgColor', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    tr: ['bgColor'],
    video: ['src', 'width', 'height']
  },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {}
}
