import type { Account } from '../identity/account.js'
import { toWritten } from '../identity/comparable.js'
import type { LockNote } from '../identity/index.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { familyNames, isFamilyName } from '../kinds/note-types/family-name.js'
import { count } from './count.js'

/** What would make this very card a new one, and how to keep it from that, in sentences. */
export function newCardIf({ entry, knownBy, namesakes }: Account): readonly string[] {
  const others = `${count(namesakes, 'other card')} ${namesakes === 1 ? 'asks' : 'ask'} the same`
  const becomesOther = isFamilyName(entry.family)
    ? familyNames.filter((family) => family !== entry.family).map((family) => noteTypeFamilies[family].becomes)
    : ['With another `noteType`, or none,']
  return [
    toSentence(knownBy, entry),
    ...(namesakes === 0 || knownBy === 'id'
      ? []
      : [`${others}, so the headings above it and its answer tell it apart: change one at a time.`]),
    `${capitalised(becomesOther.join(', or '))}, it is a card of another note type, which is always a new one; so is what \`{.new}\` marks.`
  ]
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const pin = 'an id keeps it from that (`build-deck pin`).'

function toSentence(knownBy: Account['knownBy'], { matching: { id, label = '', answer } }: LockNote): string {
  switch (knownBy) {
    case 'id':
      return `Pinned by \`{#${id}}\`: its question, answer and place may change as they like, as long as the id stays. With another id it is a new card.`
    case 'id-and-label':
      return `Known by the \`{#${id}}\` of its heading and by \`${shorten(label)}\`, so the heading may change as it likes. Where \`${shorten(label)}\` changes too, its answer must stay much the same.`
    case 'question-and-answer':
      return `Its question or its answer may change as it likes, as long as the other stays. When both change at once they must stay much alike, or it is a new card; ${pin}`
    case 'question':
      return `Its answer may change as it likes. Its question must stay much alike when it is reworded, since \`${shorten(answer)}\` can be the answer of many, or it is a new card; ${pin}`
    case 'answer':
      return `Its question may change as it likes, as long as the answer stays. But the question is short: when the answer changes too, or the card goes under another heading, it may be a new card; ${pin}`
    case 'text':
      return `Its text is all that it is known by: it must stay much alike when it changes, or it is a new card; ${pin}`
    case 'nothing-alone':
      return `Its question and answer are short and could be those of many: when one of them changes, the other and its place must stay, or it is a new card; ${pin}`
  }
}

function shorten(comparable: string): string {
  const text = toWritten(comparable)
  return text.length > 30 ? `${text.slice(0, 29)}…` : text
}
