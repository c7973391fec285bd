/** What Logseq, Roam and the templates of Obsidian fill in: queries, embeds, films, dates by their format. */
const macro =
  /^\s*(?:query\s*\(.*|(?:embed|cards|namespace|zotero-linked-file)\s*(?:\(\(|\[\[|").*|renderer\s*:.*|function\s*\(.*|(?:youtube|video|tweet|twitter|vimeo|bilibili|img|pdf|iframe)\s*:?\s+https?:\/\/\S+.*|\[\[(?:query|TODO|DONE|embed|table|kanban|mermaid|slider|diagram|POMO|calc|youtube|video|pdf|word-count)\]\].*|(?:VALUE|VDATE|FIELD|MACRO|TEMPLATE):.*)$/s

/** `date:YYYY-MM-DD`: nothing but letters that stand for parts of a date. */
const date =
  /^\s*(?:date|time|today|yesterday|tomorrow)\s*:\s*(?=.*(?:YY|MM|DD|HH|hh|mm|ss|dd|gg|ww))[YMDdHhmsSAaWwEeQoGgLlTZXxz\s.,:/\\_[\]'-]+$/i

/** Whether what stands between two braces is a macro of another tool, and nothing to be hidden. */
export const isMacro = (inner: string): boolean => inner.length <= 300 && (macro.test(inner) || date.test(inner))
