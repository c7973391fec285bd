import type { Root } from 'mdast'
import type { PlainParser } from '../parse/markdown/parser/markdown.js'

/** What is used of the package. Its own types would give the trees of all others more kinds of nodes. */
interface Satteri {
  markdownToMdast(text: string, options: { readonly features: { readonly gfm: boolean; readonly frontmatter: boolean } }): Root
}

const name: string = 'satteri'

/** `satteri`, where it is installed beside this package and runs on this machine. */
export async function loadNativeParser(): Promise<PlainParser | undefined> {
  try {
    const { markdownToMdast }: Satteri = await import(name)
    // With front matter it would take a rule at the start of a part for one.
    return (text) => markdownToMdast(text, { features: { gfm: true, frontmatter: false } })
  } catch {
    return undefined
  }
}
