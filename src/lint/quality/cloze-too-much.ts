import type { Nodes } from 'mdast'
import type { Gap } from '../../cards/gaps.js'
import { measureAnswer } from '../../kinds/measure-answer.js'
import type { QualityCheck } from './judged-card.js'

/** What so many characters say, a word does in scripts with spaces. */
const charactersOfWord = 2.4

/** Reports a text of which most is hidden, or a gap with nothing around it. */
export const clozeTooMuch: QualityCheck = ({ card, kind }, report, limits) => {
  if (!kind.readsGaps || !kind.gaps) return
  const groups = groupGaps(kind.gaps(card))
  const [{ percent: most, gaps: mostGaps }, tiny] = [limits('cloze-too-much'), limits('cloze-tiny-context')]
  const above = card.context.map(({ text }): Nodes => ({ type: 'text', value: text }))
  const own = measureAnswer(kind.content(card))
  const around = measureAnswer(above)
  for (const group of groups) {
    const hidden = measureAnswer(group.map(({ text }): Nodes => ({ type: 'text', value: text })))
    const words = Math.max(0, own.words - hidden.words + around.words)
    const characters = Math.max(0, own.characters - hidden.characters + around.characters)
    const place = group[0]?.node ?? card.position
    if (own.codeLines === 0 && words / tiny.words + characters / tiny.characters < 1) {
      const left = characters > 0 ? `${characters} character${characters === 1 ? '' : 's'}` : `${words} word${words === 1 ? '' : 's'}`
      return report('cloze-tiny-context', place, { left })
    }
    const share = Math.round((100 * toUnits(hidden)) / Math.max(1, toUnits(own)))
    if (share > most && group.length > 1) return report('cloze-too-much', place, { share, gaps: groups.length })
  }
  if (groups.length > mostGaps) report('cloze-too-much', card.position, { share: undefined, gaps: groups.length })
}

const toUnits = ({ words, characters }: { words: number; characters: number }) => words + characters / charactersOfWord

/** Gaps of one number are closed together; those without get one each. */
function groupGaps(gaps: readonly Gap[]): Gap[][] {
  const groups = new Map<number | Gap, Gap[]>()
  for (const gap of gaps) {
    const group = groups.get(gap.number ?? gap)
    if (group) group.push(gap)
    else groups.set(gap.number ?? gap, [gap])
  }
  return [...groups.values()]
}
