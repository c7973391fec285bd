import type { Handlers } from 'mdast-util-to-hast'
import type { Context } from '../context.js'
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
import { paragraph } from './paragraph.js'
import { ruby } from './ruby.js'
import { table } from './table.js'
import { verbatim } from './verbatim.js'
import { wikiLink } from './wiki-link.js'

/** What each kind of Markdown node becomes in a field, where that differs from what it is on a web page. */
export function createHandlers(context: Context): Handlers {
  return {
    blockquote,
    cloze: cloze(context),
    code: code(context),
    embed,
    footnoteReference: footnoteReference(context),
    highlight,
    html: html(context),
    image: image(context),
    imageReference: imageReference(context),
    inlineCode,
    inlineMath: inlineMath(context),
    link,
    linkReference,
    listItem,
    math: math(context),
    paragraph,
    ruby,
    table,
    verbatim,
    wikiLink
  }
}
