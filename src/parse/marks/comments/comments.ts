import type { PhrasingContent, RootContent } from 'mdast'
import { isComment as isCommentHtml } from '../../../html/comments-in.js'

/** Whether raw HTML is nothing but comments. */
export const isComment = (node: RootContent): boolean => node.type === 'html' && isCommentHtml(node.value)

/** The content without its comments. */
export const dropComments = <Content extends PhrasingContent | RootContent>(children: readonly Content[]): Content[] =>
  children.filter((node) => !isComment(node))
