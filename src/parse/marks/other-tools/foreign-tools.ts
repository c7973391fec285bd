/** Who draws the blocks of code that are no text, by their language. */
export const drawnBy: ReadonlyMap<string, string> = new Map([
  ['mermaid', 'Mermaid'],
  ['plantuml', 'PlantUML'],
  ['puml', 'PlantUML'],
  ['dot', 'Graphviz'],
  ['graphviz', 'Graphviz'],
  ['d2', 'D2'],
  ['tikz', 'TikZ'],
  ['chart', 'the plugin Charts of Obsidian'],
  ['charts', 'the plugin Charts of Obsidian'],
  ['vega', 'Vega'],
  ['vega-lite', 'Vega'],
  ['markmap', 'Markmap'],
  ['mindmap', 'a plugin for mind maps'],
  ['wavedrom', 'WaveDrom'],
  ['excalidraw', 'Excalidraw']
])

/** Who fills blocks of code in with what is found in other notes. */
export const filledInBy: ReadonlyMap<string, string> = new Map([
  ['dataview', 'the plugin Dataview of Obsidian'],
  ['dataviewjs', 'the plugin Dataview of Obsidian'],
  ['query', 'a search of Obsidian'],
  ['tasks', 'the plugin Tasks of Obsidian'],
  ['tracker', 'the plugin Tracker of Obsidian'],
  ['button', 'the plugin Buttons of Obsidian'],
  ['base', 'Obsidian'],
  ['bases', 'Obsidian'],
  ['kanban', 'the plugin Kanban of Obsidian']
])

const macros: readonly (readonly [RegExp, string])[] = [
  [/^\[\[/, 'Roam'],
  [/^[<%]\s/, 'Hugo'],
  [/^(?:date|time|today|yesterday|tomorrow)\s*:/i, 'the templates of Obsidian'],
  [/^(?:VALUE|VDATE|FIELD|MACRO|TEMPLATE):/, 'the plugin QuickAdd of Obsidian']
]

/** Whose a macro in two braces is, by what stands between them (see `isMacro`). */
export const macroOf = (inner: string) => macros.find(([form]) => form.test(inner.trim()))?.[1] ?? 'Logseq'

const templates: readonly (readonly [RegExp, string])[] = [
  [/^[<%]/, 'Hugo'],
  [/^[#/^>]/, 'Handlebars'],
  [/^-?\s*\.[A-Z]/, 'Go'],
  [/^cookiecutter\./, 'Cookiecutter']
]

/** Whose a template in two braces is, by what stands between them. */
export const templateOf = (inner: string) => templates.find(([form]) => form.test(inner))?.[1] ?? 'Liquid or Jinja'

/** Whose box the line `::: warning` opens, by what follows its colons. */
export function directiveOf(line: string): string {
  const rest = line.replace(/^:+/, '')
  if (/^\s*\{[.#]/.test(rest)) return 'Pandoc or Quarto'
  if (rest.startsWith('{')) return 'MyST'
  return rest.startsWith(' ') ? 'VuePress or VitePress' : 'Docusaurus'
}
