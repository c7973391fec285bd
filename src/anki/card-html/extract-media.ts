import { decodeEntities } from '../text/entities.js'
import { stripMarkup } from '../text/strip-markup.js'
import { createTagReader, type Directive } from './read-directive.js'

/** What is played with a side of a card: a file of the media folder, sound or video, or a text that a voice reads. */
export type PlayedMedia =
  | { readonly type: 'file'; readonly name: string }
  | {
      readonly type: 'speech'
      /** As in Anki, with an underscore: `de_DE`. */
      readonly language: string
      /** In order of preference; empty where any will do. */
      readonly voices: readonly string[]
      /** 1 is the voice's own. */
      readonly speed: number
      /** Plain text. */
      readonly text: string
    }

/** A side's HTML with `[anki:play:q:0]` in place of what is played, which stands in `media` in that order. */
export interface ExtractedMedia {
  readonly html: string
  readonly media: readonly PlayedMedia[]
}

const sound = /\[sound:([^\]]+)\]/y

/** Takes out `[sound:…]` and `[anki:tts …]…[/anki:tts]`. Source: rslib/src/card_rendering/. */
export function extractMedia(html: string, side: 'q' | 'a'): ExtractedMedia {
  const media: PlayedMedia[] = []
  const readTag = createTagReader(html)
  const play = (played: PlayedMedia) => `[anki:play:${side}:${media.push(played) - 1}]`
  let text = ''
  let position = 0
  for (let bracket = html.indexOf('['); bracket !== -1; bracket = html.indexOf('[', Math.max(position, bracket + 1))) {
    sound.lastIndex = bracket
    const name = sound.exec(html)?.[1]
    const tag = name === undefined ? readTag(bracket) : undefined
    if (name === undefined && tag?.name !== 'tts') {
      // what another directive holds is no sound
      if (tag) bracket = tag.end - 1
      continue
    }
    text += html.slice(position, bracket)
    position = tag ? tag.end : sound.lastIndex
    text += name === undefined ? speak(tag, play) : play({ type: 'file', name: baseName(decodeEntities(name)) })
  }
  return { html: text + html.slice(position), media }
}

const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1)

function speak(tag: Directive | undefined, play: (played: PlayedMedia) => string): string {
  const option = (name: string) => tag?.options.findLast(([key]) => key === name)?.[1]
  const language = option('lang') ?? ''
  if (language === '') return '[anki:tts: no language, expected lang=…]'
  const speed = Number(option('speed'))
  const plain = decodeEntities(stripMarkup((tag?.content ?? '').replace(lineBreak, ' ')))
  const voices = option('voices')?.split(',') ?? []
  const text = plain.replaceAll('[...]', option('cloze_blank') ?? 'blank')
  return play({ type: 'speech', language, voices, speed: Number.isFinite(speed) && speed !== 0 ? speed : 1, text })
}

// rslib/src/text.rs, HTML_LINEBREAK_TAGS: those without attributes
const lineBreak = new RegExp(
  `</?(?:${[
    ...['br', 'address', 'article', 'aside', 'blockquote', 'canvas', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure'],
    ...['footer', 'form', 'h[1-6]', 'header', 'hr', 'li', 'main', 'nav', 'noscript', 'ol', 'output', 'p', 'pre', 'section'],
    ...['table', 'tfoot', 'ul', 'video']
  ].join('|')})>`,
  'gi'
)
