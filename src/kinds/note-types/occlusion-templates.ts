import type { CardTemplate } from '../../anki/model/model.js'
import { hint, source, topics } from './template-parts.js'

// Anki's reviewer looks for these ids and draws when its own function is called. Source: ts/routes/image-occlusion/review.ts
const picture = `${topics}
{{#Header}}<div class="title" dir="auto">{{Header}}</div>{{/Header}}
<div class="shapes" style="display: none">{{cloze:Occlusion}}</div>
<div id="image-occlusion-container">{{Image}}<canvas id="image-occlusion-canvas"></canvas></div>
<div id="err"></div>
${hint}
<script>
try {
  anki.imageOcclusion.setup()
} catch (error) {
  document.getElementById("err").textContent = "This Anki hides no parts of pictures, expected 23.10 or later"
}
</script>`

const answer = `<div class="back region" dir="auto">{{cloze-only:Regions}}</div>
<button id="toggle">Masks on or off</button>
{{#Back Extra}}<div class="extra" dir="auto">{{Back Extra}}</div>{{/Back Extra}}
${source}`

/**
 * Templates of every occlusion note type. Their names, ids and order are frozen.
 *
 * No `<hr id=answer>`: the answer stands in the picture, and Anki scrolls to that rule.
 */
export const occlusionTemplates: readonly CardTemplate[] = [
  {
    name: 'Image Occlusion',
    id: 1,
    front: `<div class="page front kind-{{Kind}}">\n${picture}\n</div>`,
    back: `<div class="page answer kind-{{Kind}}">\n${picture}\n${answer}\n</div>`,
    // A row of the browser has no picture.
    browserFront: '{{Name}}',
    browserBack: '{{cloze-only:Regions}}'
  }
]
