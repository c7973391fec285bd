import type { PhrasingContent, RootContent } from 'mdast'

const onlyComments = /^\s*(?:<!--[\s\S]*?-->\s*)+$/

/** Whether raw HTML is nothing but comments. */
export const isComment = (node: RootContent): boolean => node.type === 'html' && onlyComments.test(node.value)

/** The content without its comments. */
export const dropComments = <Content extends PhrasingContent | RootContent>(children: readonly Content[]): Content[] =>
  children.filter((node) => !isComment(node))
