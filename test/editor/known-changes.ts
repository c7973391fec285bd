/** What the editor writes in another way than we do, showing the same: such a field is another once it was edited there. */
export interface KnownChange {
  readonly reason: string
  /** The field's HTML as the editor writes it. */
  readonly apply: (html: string) => string
}

/** Tags, and what stands between them. */
const parts = /<(?:"[^"]*"|[^">])*>|[^<]+/g
const inText = (html: string, change: (text: string) => string) =>
  html.replace(parts, (part) => (/^<.*>$/s.test(part) ? part : change(part)))
const inTags = (html: string, change: (tag: string) => string) =>
  html.replace(parts, (part) => (/^<.*>$/s.test(part) ? change(part) : part))

export const knownChanges: Readonly<Record<string, KnownChange>> = {
  '`>` in text is `&gt;`': {
    reason: 'our HTML has as few references as are safe; with this one, the fields of notes that people have would change once',
    apply: (html) => inText(html, (text) => text.replaceAll('>', '&gt;'))
  },
  '`&quot;` in text is `"`': {
    reason: 'the name of a note is escaped for any place; without it, the names of notes that people have would change once',
    apply: (html) => inText(html, (text) => text.replaceAll('&quot;', '"'))
  },
  '`open` is `open=""`': {
    reason: 'an attribute without a value stands alone in our HTML; with one, the fields of notes that people have would change once',
    apply: (html) => inTags(html, (tag) => tag.replace(/ open(?=[ >])/, ' open=""'))
  },
  'a number for a sign is the sign': {
    reason: 'cannot be mended: without it, Anki would take a colon for the end of a gap, and a bracket for the end of what a voice reads',
    apply: (html) => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  }
}
