import { defaultHandlers, type Handlers } from 'mdast-util-to-hast'
import { blockquote } from './blockquote.js'
import { cloze } from './cloze.js'
import { code, inlineCode } from './code.js'
import { embed } from './embed.js'
import { footnoteReference } from './footnote-reference.js'
import { highlight } from './highlight.js'
import { html } from './html.js'
import { image, imageReference } from './image.js'
import { link, linkReference } from './link.js'
import { listItem } from './list-item.js'
import { inlineMath, math } from './math.js'
import { noun } from './noun.js'
import { paragraph } from './paragraph.js'
import { root } from './root.js'
import { ruby } from './ruby.js'
import { subscript, superscript } from './script.js'
import { speech } from './speech.js'
import { table } from './table.js'
import { text } from './text.js'
import { verbatim } from './verbatim.js'
import { wikiLink } from './wiki-link.js'

/** What each kind of Markdown node becomes in a field: the same as on a web page, but for these. */
export const handlers: Handlers = {
  ...defaultHandlers,
  blockquote,
  cloze,
  code,
  embed,
  footnoteReference,
  highlight,
  html,
  image,
  imageReference,
  inlineCode,
  inlineMath,
  link,
  linkReference,
  listItem,
  math,
  noun,
  paragraph,
  root,
  ruby,
  speech,
  subscript,
  superscript,
  table,
  text,
  verbatim,
  wikiLink
}
