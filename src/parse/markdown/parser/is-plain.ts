/**
 * Where parsers of Markdown part, as comparing their trees has shown. All that looks like one of them counts, since a tree that differs
 * costs more than the time it saves.
 */
const uncommon = [
  // Formulas, addresses, escapes, tabs, control characters, and those that stand for others while a text is parsed.
  /[$@\\\t\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufff9-\uffff]/,
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  // Front matter.
  /^(?:---|\+\+\+)/,
  // HTML, and the addresses that stand in its signs.
  /<(?![ \d=-])/,
  // Entities.
  /&(?:#|\w+;)/,
  // Addresses by themselves, and not those of links.
  /(?<!\]\(https?):\/\/|(?<!:\/\/)www\.|xmpp:|mailto:/i,
  // Footnotes, definitions, and boxes of tasks.
  /\[\^|\]:|\[[ xX]?\]|\[\n/,
  // Lines of spaces.
  /^[ \xa0]+$/m,
  // One `~`, and rows of marks of emphasis that are unlike, longer than two, or beside half a character.
  /(?<!~)~(?!~)|~~~|\*\*\*|___|_\*|\*_|[*_~][\ud800-\udfff]|[\ud800-\udfff][*_~]|[*_]~|~[*_]/,
  // Quotes.
  /^ *(?:(?:[-*+]|\d+[.)]) +)*>/m,
  // Items that hold nothing in their line, another item, a heading, a fence, or code by indentation.
  /^ *(?:[-*+]|\d+[.)])(?: *$| +(?:[-*+]|\d+[.)]|#{1,6})(?: |$)| {5})/m,
  /^(?: +|.*[-*+.)] +)```/m,
  // Code by indentation elsewhere.
  /(?:^|\n)(?! *(?:[-*+]|\d+[.)]) | {2}).*\n {4}|^ {4}/
]

/** Whether all that knows Markdown reads a text alike: headings, paragraphs, lists, tables, fences, emphasis and links, as most are written. */
export const isPlain = (text: string): boolean => !uncommon.some((sign) => sign.test(text))
