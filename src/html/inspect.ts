import type { Node } from 'unist'
import { isClean, isComposed } from './clean.js'
import { isComment } from './comments-in.js'

/** What has to be known of content before it is rendered. */
export interface Findings {
  /** It holds raw HTML. */
  html: boolean
  /** It holds fenced or indented code. */
  code: boolean
  /** It holds formulas with gaps. */
  formulaGaps: boolean
  /** It holds characters that a field cannot hold, or not as they are. */
  unclean: boolean
}

/** Looks through any plain data that holds Markdown nodes: a tree, a card, a list of documents. */
export function inspect(value: unknown, findings: Findings = { html: false, code: false, formulaGaps: false, unclean: false }): Findings {
  if (typeof value === 'string') {
    if (!findings.unclean && !(isClean(value) && isComposed(value))) findings.unclean = true
  } else if (Array.isArray(value)) {
    for (const item of value) inspect(item, findings)
  } else if (isObject(value)) {
    if (isHtml(value) && !isComment(value.value)) findings.html = true
    if (value.type === 'code') findings.code = true
    if (isGappedFormula(value)) findings.formulaGaps = true
    for (const key in value) if (key !== 'position' && key !== 'type') inspect(value[key], findings)
  }
  return findings
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isHtml(value: object): value is Node & { value: string } {
  return 'type' in value && value.type === 'html' && 'value' in value && typeof value.value === 'string'
}

function isGappedFormula({ type, value }: Record<string, unknown>): boolean {
  return (type === 'math' || type === 'inlineMath') && typeof value === 'string' && value.includes('{{c')
}
