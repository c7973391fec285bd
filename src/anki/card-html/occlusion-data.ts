import { encodeAttribute } from './encode-attribute.js'

const shapes: ReadonlySet<string> = new Set(['rect', 'ellipse', 'polygon', 'text'])

/** How Anki names a property in the page, and what it does not tell: nothing, or zero either. Source: rslib/src/image_occlusion/imageocclusion.rs. */
const properties: Readonly<Record<string, { readonly name: string; readonly leavesOutZero?: true }>> = {
  left: { name: 'left' },
  top: { name: 'top' },
  angle: { name: 'angle' },
  fill: { name: 'fill' },
  width: { name: 'width', leavesOutZero: true },
  height: { name: 'height', leavesOutZero: true },
  rx: { name: 'rx', leavesOutZero: true },
  ry: { name: 'ry', leavesOutZero: true },
  points: { name: 'points' },
  oi: { name: 'occludeInactive' },
  text: { name: 'text' },
  scale: { name: 'scale', leavesOutZero: true },
  fs: { name: 'font-size' }
}

const property = /:([^=]+)=((?:[^\\:]|\\[\\:])+)/y

/** The attributes that Anki's page draws a mask from: `rect:left=.1:top=.2` is `data-shape="rect" data-left=".1" data-top=".2" `. */
export function toOcclusionData(text: string): string {
  const colon = text.indexOf(':')
  if (colon === -1) return ''
  const shape = text.slice(0, colon)
  let data = shapes.has(shape) ? `data-shape="${shape}" ` : ''
  property.lastIndex = colon
  for (let match = property.exec(text); match; match = property.exec(text)) {
    const [, key = '', escaped = ''] = match
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined
    const value = toValue(key, escaped.replace(/\\([\\:])/g, '$1'))
    if (known && value !== '' && !(known.leavesOutZero && value === '0')) data += `data-${known.name}="${value}" `
  }
  return data
}

function toValue(key: string, value: string): string {
  if (key === 'text') return encodeAttribute(value)
  if (key !== 'points') return value
  const pairs = value.split(' ').filter((pair) => pair.includes(','))
  return pairs.join(' ')
}
