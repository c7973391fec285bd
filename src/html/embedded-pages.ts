import { unshown } from './html-tags.js'
import { withoutElements } from './without-elements.js'

const dropped = unshown.filter((name) => name !== 'iframe')

/** A page within the page, with what stands in it for old browsers. One that is not closed runs to the end, so that nothing is read twice. */
const frame = /<iframe\b([^>]*)(?:$|>)([^<]*<\/iframe\s*>)?|<\/iframe\s*>/gi

const source = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** Raw HTML without what no card shows, and without pages within the page. */
export function dropWhole(html: string): string {
  return replaceFrames(withoutElements(html, dropped), () => '')
}

/** The same with the address of such a page in its place, since a card loads none. */
export function linkFrames(html: string): string {
  return replaceFrames(withoutElements(html, dropped), (address) => `<a href="${address}">${address}</a>`)
}

/** A tag that is never closed and leads nowhere is left: it shows as written. */
function replaceFrames(html: string, toLink: (address: string) => string): string {
  return html.replace(frame, (found: string, attributes: string | undefined, end: string | undefined) => {
    if (attributes === undefined) return ''
    const [, double, single, bare] = source.exec(attributes) ?? []
    const address = (double ?? single ?? bare ?? '').trim().replace(/^\/\//, 'https://')
    if (/^https?:\/\/[^\s"'<>]+$/i.test(address)) return toLink(address)
    return end === undefined ? found : ''
  })
}
