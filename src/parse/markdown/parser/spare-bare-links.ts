import type { Nodes, Root } from 'mdast'
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type { Construct, Extension } from 'micromark-util-types'
import type { Processor } from 'unified'

/** The constructs of GFM that read a bare address, by their names in micromark-extension-gfm-autolink-literal, with what each needs. */
const signs: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/,
  wwwAutolink: /www\./i,
  protocolAutolink: /https?:\/\//i
}

/** The constructs that can find nothing in a text. */
export function idleLinks(text: string): readonly string[] {
  return Object.keys(signs).filter((name) => !signs[name]?.test(text))
}

/**
 * Takes constructs out of what remark-gfm has added, and its second search for addresses out of trees without any. With them
 * every letter may begin an address, which is a fifth of the time that parsing takes.
 */
export function remarkSpareBareLinks(this: Processor, idle: readonly string[]): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => without(extension, new Set(idle)))
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extension) => [extension].flat().map(withCheapTransforms))
}

function without(extension: Extension, idle: ReadonlySet<string>): Extension {
  if (!extension.text) return extension
  const isBusy = ({ name }: Construct) => name === undefined || !idle.has(name)
  const text = Object.entries(extension.text).map(([code, constructs]) => [code, [constructs ?? []].flat().filter(isBusy)] as const)
  return { ...extension, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) }
}

function withCheapTransforms(extension: FromMarkdownExtension): FromMarkdownExtension {
  const { transforms } = extension
  if (!transforms) return extension
  return { ...extension, transforms: transforms.map((transform) => (tree: Root) => (mayHoldLinks(tree) ? transform(tree) : undefined)) }
}

const address = /@|www\.|https?:\/\//i

function mayHoldLinks(node: Nodes): boolean {
  if (node.type === 'text') return address.test(node.value)
  return 'children' in node && node.type !== 'link' && node.children.some(mayHoldLinks)
}
