import type { ElementContent } from 'hast'

/** Marks the syntax of code by `hljs-` classes; `undefined` where the language is unknown. */
export type Highlight = (language: string, code: string) => ElementContent[] | undefined

/** Loads the grammars of the common languages. */
export async function loadHighlight(): Promise<Highlight> {
  const { common, createLowlight } = await import('./code-languages.js')
  const lowlight = createLowlight(common)
  return (language, code) => {
    if (!lowlight.registered(language)) return undefined
    return lowlight.highlight(language, code).children.filter((child): child is ElementContent => child.type !== 'doctype')
  }
}
