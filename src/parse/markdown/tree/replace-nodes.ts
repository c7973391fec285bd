import type { Nodes, Parents } from 'mdast'

/** Puts something else in the place of nodes, from the outermost in; `undefined` keeps a node and goes into it. */
export function replaceNodes(parent: Parents, replace: (node: Nodes, parent: Parents) => readonly Nodes[] | undefined): void {
  let changed = false
  const children: Nodes[] = []
  for (const child of parent.children as Nodes[]) {
    const replaced = replace(child, parent)
    if (replaced) {
      for (const node of replaced) children.push(node)
      changed = true
    } else {
      children.push(child)
      if ('children' in child) replaceNodes(child, replace)
    }
  }
  if (changed) parent.children = children as never
}
