import type { Colors } from 'picocolors/types'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { partsOfDiff } from './parts-of-diff.js'

/** Words of what is alike that are shown on either side of a change. */
const around = 6

/** Two texts in one, as `the [-fourth-]{+fifth+} space`, in colours where there are some; of what is alike only the words around a change. */
export async function toWordDiff(before: string, after: string, colors: Colors): Promise<string> {
  const parts = await partsOfDiff(before, after)
  return parts
    .map(({ text, is }, index) => {
      if (is === 'added') return colors.green(`{+${toVisible(text)}+}`)
      if (is === 'removed') return colors.red(`[-${toVisible(text)}-]`)
      return toVisible(shorten(text, { isFirst: index === 0, isLast: index === parts.length - 1 }))
    })
    .join('')
}

function shorten(text: string, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }): string {
  const words = text.split(/(?<=\s)(?=\S)/)
  if (isFirst && isLast) return text
  if (isFirst) return words.length > around ? `… ${words.slice(-around).join('')}` : text
  if (isLast) return words.length > around ? `${words.slice(0, around).join('').trimEnd()} …` : text
  return words.length > 2 * around ? `${words.slice(0, around).join('')}… ${words.slice(-around).join('')}` : text
}
