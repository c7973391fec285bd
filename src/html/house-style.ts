import type { Element } from 'hast'
import { hueOf } from './hue-of.js'

/** What may remain of a `style` attribute: what tells something, and neither loads, moves nor sizes anything. */
const telling: ReadonlyMap<string, RegExp> = new Map([
  ['font-style', /^(?:italic|oblique)$/],
  ['font-variant', /^small-caps$/],
  ['font-weight', /^(?:bold|bolder|[6-9]00)$/],
  ['list-style-type', /^[a-z-]+$/],
  ['text-decoration', /^(?:underline|line-through)$/],
  ['vertical-align', /^(?:sub|super)$/],
  ['white-space', /^pre-(?:wrap|line)$/]
])

/** Cells are aligned by Markdown too. */
const aligned = /^(?:left|right|center|start|end)$/

/**
 * Takes an author's colours, fonts and sizes out of an element, as they come with what is pasted from elsewhere: hues become classes of
 * the card's own palette, which reads by day and by night; black, white and grey, fonts, sizes and centring go.
 */
export function toHouseStyle(node: Element): void {
  const { style, className, color, bgColor, align, ...properties } = node.properties
  const declarations = typeof style === 'string' ? readDeclarations(style) : []
  const isCell = node.tagName === 'td' || node.tagName === 'th'
  const kept = declarations.filter(
    ([name, given]) => telling.get(name)?.test(given) || (isCell && name === 'text-align' && aligned.test(given))
  )
  const classes = [...(Array.isArray(className) ? className : []), ...huesOf(declarations, toText(color), toText(bgColor))]
  node.properties = {
    ...properties,
    ...(isCell && aligned.test(toText(align).toLowerCase()) ? { align: toText(align).toLowerCase() } : {}),
    ...(classes.length > 0 ? { className: classes } : {}),
    ...(kept.length > 0 ? { style: kept.map(([name, given]) => `${name}:${given}`).join(';') } : {})
  }
  if (node.tagName === 'font') node.tagName = 'span'
  if (node.tagName === 'center') node.tagName = 'div'
}

const toText = (given: unknown) => (typeof given === 'string' ? given : '')

function huesOf(declarations: readonly Declaration[], fontColour: string, groundColour: string): string[] {
  const last = (wanted: RegExp) => declarations.findLast(([name]) => wanted.test(name))?.[1] ?? ''
  const words = hueOf(last(/^color$/) || fontColour, 'words')
  const ground = hueOf(last(/^background(?:-color)?$/) || groundColour, 'ground')
  return [words ? [`hue-${words}`] : [], ground ? [`on-${ground}`] : []].flat()
}

/** How wide a style draws a picture, in CSS pixels; `undefined` where it does not say so. */
export function widthOf(style: unknown): string | undefined {
  const width = typeof style === 'string' ? readDeclarations(style).findLast(([name]) => name === 'width')?.[1] : undefined
  return /^(\d{1,5})(?:\.\d+)?px$/.exec(width ?? '')?.[1]
}

type Declaration = readonly [name: string, value: string]

function readDeclarations(style: string): Declaration[] {
  return style.split(';').map((declaration) => {
    const colon = declaration.indexOf(':')
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '')
    return [declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()]
  })
}
