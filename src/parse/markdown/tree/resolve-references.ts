import type { Definition, Image, Link, Nodes, Parents, Root } from 'mdast'
import { nodesThat } from '../../../cards/walk.js'

/** Gives links and images by reference their address, since a card leaves the file's definitions behind. */
export function resolveReferences(tree: Root): void {
  const definitions = collectDefinitions(tree)
  if (definitions.size > 0) resolve(tree, definitions)
}

/** The definitions of addresses that a tree holds, by their labels; of several with one label, the first. */
export function collectDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const node of nodesThat(tree.children, (node) => node.type === 'definition'))
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  return definitions
}

function resolve(parent: Parents, definitions: ReadonlyMap<string, Definition>) {
  parent.children = parent.children.map((child) => withAddress(child, definitions)) as never
  for (const child of parent.children as Nodes[]) if ('children' in child) resolve(child, definitions)
}

function withAddress(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const definition = definitions.get(node.identifier)
  if (!definition) return node
  const { url, title } = definition
  const place = node.position ? { position: node.position } : {}
  return node.type === 'linkReference'
    ? ({ type: 'link', url, title: title ?? null, children: node.children, ...place } satisfies Link)
    : ({ type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...place } satisfies Image)
}
