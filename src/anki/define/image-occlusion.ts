import { type DefinedNoteType, defineNoteType } from './define-note-type.js'
import { type StockOptions, stockNoteType } from './stock-options.js'

type OcclusionFieldName = 'Occlusion' | 'Image' | 'Header' | 'Back Extra' | 'Comments'

// rslib/src/image_occlusion/notetype.css
const css = `#image-occlusion-canvas {
    --inactive-shape-color: #ffeba2;
    --active-shape-color: #ff8e8e;
    --inactive-shape-border: 1px #212121;
    --active-shape-border: 1px #212121;
    --highlight-shape-color: #ff8e8e00;
    --highlight-shape-border: 1px #ff8e8e;
}

.card {
    font-family: arial;
    font-size: 20px;
    text-align: center;
    color: black;
    background-color: white;
}
`

// Anki's reviewer looks for these ids and draws when its own function is called. Source: ts/routes/image-occlusion/review.ts
const picture = `{{#Header}}<div>{{Header}}</div>{{/Header}}
<div style="display: none">{{cloze:Occlusion}}</div>
<div id="err"></div>
<div id="image-occlusion-container">
{{Image}}
<canvas id="image-occlusion-canvas"></canvas>
</div>
<script>
try {
  anki.imageOcclusion.setup()
} catch (error) {
  document.getElementById("err").textContent = "This Anki shows no image occlusion: " + error
}
</script>
`

const answer = `<div><button id="toggle">Show or hide the masks</button></div>
{{#Back Extra}}<div>{{Back Extra}}</div>{{/Back Extra}}
`

const stock = defineNoteType({
  id: 0,
  name: '',
  modified: 0,
  kind: 'cloze',
  stockKind: 6,
  fields: [
    { name: 'Occlusion', tag: 0, preventDeletion: true },
    { name: 'Image', tag: 1, preventDeletion: true },
    { name: 'Header', tag: 2, preventDeletion: true },
    { name: 'Back Extra', tag: 3, preventDeletion: true },
    { name: 'Comments', tag: 4 }
  ],
  templates: [{ name: 'Image Occlusion', front: picture, back: `${picture}${answer}` }],
  css
})

/**
 * Anki's *Image Occlusion*, from 23.10 on: one card a number in `Occlusion`, see `occlusionField`. Fields, marks, style and
 * the ids that Anki's reviewer and editor look for are Anki's; the words on the button and of the error are this library's.
 */
export function imageOcclusion(
  options: StockOptions<OcclusionFieldName, 'Image Occlusion'>
): DefinedNoteType<OcclusionFieldName, 'Image Occlusion', 'cloze'> {
  return stockNoteType(stock, options)
}
