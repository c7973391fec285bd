import type { ElementContent } from 'hast'
import { once } from '../host/once.js'

/** Marks the syntax of code by `hljs-` classes; `undefined` where the language is unknown. */
export type HighlightCode = (language: string, code: string) => ElementContent[] | undefined

/** Loads the grammars of the common languages: once, since each is compiled at its first use, which takes longer than most files of notes. */
export const loadHighlight = once(load)

async function load(): Promise<HighlightCode> {
  const { common, createLowlight } = await import('./code-languages.js')
  const lowlight = createLowlight(common)
  return (language, code) => {
    if (!lowlight.registered(language)) return undefined
    return lowlight.highlight(language, code).children.filter((child): child is ElementContent => child.type !== 'doctype')
  }
}
