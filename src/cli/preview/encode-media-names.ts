import { decodeEntities } from '../../anki/text/entities.js'
import { mediaTags } from '../../anki/text/media-tag.js'

const special = /[\u0000-\u0020"<>`#?{}%]/g

/** HTML whose pictures have addresses in place of names, as Anki's page has them. Addresses of the network and data stay. */
export function encodeMediaNames(html: string): string {
  let encoded = ''
  let position = 0
  for (const { start, end, name } of mediaTags(html)) {
    const tag = html.slice(start, end)
    encoded += html.slice(position, start) + (isAddress(name) ? tag : tag.replace(name, () => toAddress(decodeEntities(name))))
    position = end
  }
  return encoded + html.slice(position)
}

const isAddress = (name: string) => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(name)

const toAddress = (name: string) =>
  name
    .replace(special, (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll('&', '&amp;')
