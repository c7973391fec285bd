import type { CardTemplate } from '../../anki/model/model.js'
import { extra, hint, source, topics } from './template-parts.js'

const text = `${topics}
{{#Title}}<div class="title" dir="auto">{{Title}}</div>{{/Title}}
<div class="text" dir="auto">{{cloze:Text}}
${hint}</div>
{{#Typed}}<div class="type">{{type:cloze:Text}}</div>{{/Typed}}`

/**
 * Templates of every cloze note type. Their names, ids and order are frozen.
 *
 * No `<hr id=answer>`: the answer stands in the text, and Anki scrolls to that rule.
 */
export const clozeTemplates: readonly CardTemplate[] = [
  {
    name: 'Cloze',
    id: 1,
    front: `<div class="page front kind-{{Kind}}">\n${text}\n</div>`,
    back: `<div class="page answer kind-{{Kind}}">\n${text}\n${extra}\n${source}\n</div>`
  }
]
