/** How begins what Logseq, Roam and the templates of Obsidian fill in: queries, embeds, films. */
const macro =
  /^(?:query\s*\(|(?:embed|cards|namespace|zotero-linked-file)\s*(?:\(\(|\[\[|")|renderer\s*:|function\s*\(|(?:youtube|video|tweet|twitter|vimeo|bilibili|img|pdf|iframe)(?:\s*:)?\s+https?:\/\/\S|\[\[(?:query|TODO|DONE|embed|table|kanban|mermaid|slider|diagram|POMO|calc|youtube|video|pdf|word-count)\]\]|(?:VALUE|VDATE|FIELD|MACRO|TEMPLATE):)/

/** `date:YYYY-MM-DD`: nothing but letters that stand for parts of a date. */
const date = /^(?:date|time|today|yesterday|tomorrow)\s*:([YMDdHhmsSAaWwEeQoGgLlTZXxz\s.,:/\\_[\]'-]+)$/i
const partOfDate = /YY|MM|DD|HH|ss|gg|ww/i

/** `{{< figure >}}` and `{{% notice %}}`, as Hugo writes them. */
const isShortcode = (written: string) => /^[<%]\s+(?:\/\s*)?[a-z]/i.test(written) && written.endsWith(written.startsWith('<') ? ' >' : ' %')

/** A name of names, which after `$` a workflow of GitHub fills in. */
const expression = /^\s*[a-z]\w*(?:\.[\w-]+)+\s*$/i

/** Whether what stands between two braces is a macro of another tool, and nothing to be hidden; `before` is the sign before them. */
export function isMacro(inner: string, before = ''): boolean {
  const written = inner.trim()
  if (before === '$' && expression.test(inner)) return true
  return macro.test(written) || isShortcode(written) || partOfDate.test(date.exec(written)?.[1] ?? '')
}
