import { knownSize } from '../anki/model/media-content.js'
import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { escapeControls } from '../diagnostics/format/to-json.js'
import type { BuildArguments } from './read-arguments.js'

/** One of the values between the stages, as JSON; nothing where errors kept it from being made. */
export function printStage(stage: NonNullable<BuildArguments['print']>, { documents, contents, created }: Compiled<CardBase>): string {
  if (stage === 'cards') return toJson(documents)
  if (contents === undefined) return ''
  if (stage === 'notes') return toJson(contents.notes)
  const media = contents.media.map((file) => ({ name: file.name, size: knownSize(file) }))
  return toJson({ created, ...contents, media })
}

/** Cards keep their places; those of every word in them would bury the rest. */
function toJson(value: unknown): string {
  const text = JSON.stringify(
    value,
    function (this: unknown, key, inner: unknown) {
      const isCard = typeof this === 'object' && this !== null && 'type' in this && this.type === 'card'
      return key === 'position' && !isCard ? undefined : inner
    },
    2
  )
  return `${escapeControls(text)}\n`
}
