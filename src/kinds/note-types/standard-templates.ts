import type { CardTemplate } from '../../anki/model/model.js'
import { extra, hint, source, topics } from './template-parts.js'

/**
 * Templates of every standard note type. Their names, ids and order are frozen.
 *
 * Nothing stands outside a front's condition: such text would make a blank card that Empty Cards does not list.
 * A back has no `{{type:…}}` of its own: Anki keeps the one in `{{FrontSide}}` and shows the comparison in its place.
 */
export const standardTemplates: readonly CardTemplate[] = [
  {
    name: 'Card 1',
    id: 1,
    front: front('Front', 'forward', `<div class="question" dir="auto">{{Front}}\n${hint}</div>\n${box('Typed')}`),
    back: back('<div class="back" dir="auto">{{Back}}</div>')
  },
  {
    name: 'Card 2',
    id: 2,
    front: front(
      'Reverse',
      'reverse',
      `<div class="question" dir="auto">{{Back}}\n<div class="flag">{{Reverse}}</div>\n${hint}</div>\n${box('TypedReverse')}`
    ),
    back: back('<div class="back" dir="auto">{{Front}}</div>')
  },
  {
    name: 'Card 3',
    id: 3,
    front: front('Third', 'third', `<div class="question" dir="auto">{{Third}}\n${hint}</div>`),
    back: back('<div class="back" dir="auto">{{Front}}</div>\n<div class="back" dir="auto">{{Back}}</div>')
  }
]

function front(condition: string, direction: string, content: string): string {
  return `{{#${condition}}}<div class="page front ${direction} kind-{{Kind}}">
${topics}
${content}
</div>{{/${condition}}}`
}

/** The page around both sides lets CSS treat the front otherwise once the answer shows. */
function back(content: string): string {
  return `<div class="page answer kind-{{Kind}}">
{{FrontSide}}<hr id=answer>
${content}
${extra}
${source}
</div>`
}

function box(field: string): string {
  return `{{#${field}}}<div class="type">{{type:${field}}}</div>{{/${field}}}`
}
