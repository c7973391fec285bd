import { type DefinedNoteType, defaultCss, defineNoteType } from './define-note-type.js'
import type { StockOptions } from './stock-note-types.js'

type Fields = 'Occlusion' | 'Image' | 'Header' | 'Back Extra' | 'Comments'

const css = `#image-occlusion-canvas {
    --inactive-shape-color: #ffeba2;
    --active-shape-color: #ff8e8e;
    --inactive-shape-border: 1px #212121;
    --active-shape-border: 1px #212121;
    --highlight-shape-color: #ff8e8e00;
    --highlight-shape-border: 1px #ff8e8e;
}

${defaultCss}`

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

/** Anki's *Image Occlusion*, from 23.10 on: one card a number in `Occlusion`, see `occlusionMask`. */
export function imageOcclusion(options: StockOptions): DefinedNoteType<Fields, 'Image Occlusion'> {
  return defineNoteType({
    css,
    ...options,
    kind: 'cloze',
    stockKind: 6,
    fields: [
      { name: 'Occlusion', tag: 0, preventDeletion: true },
      { name: 'Image', tag: 1, preventDeletion: true },
      { name: 'Header', tag: 2, preventDeletion: true },
      { name: 'Back Extra', tag: 3, preventDeletion: true },
      { name: 'Comments', tag: 4 }
    ],
    templates: [{ name: 'Image Occlusion', front: picture, back: `${picture}${answer}` }]
  })
}

/** A mask on a picture; lengths are fractions of the picture's width or height, from 0 to 1. */
export type OcclusionShape =
  | { readonly type: 'rect'; readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  | { readonly type: 'ellipse'; readonly left: number; readonly top: number; readonly rx: number; readonly ry: number }
  | { readonly type: 'polygon'; readonly points: readonly (readonly [x: number, y: number])[] }

/** One mask as the `Occlusion` field holds it; masks of one number are asked together. Source: rslib/src/image_occlusion/imageocclusion.rs. */
export function occlusionMask(number: number, shape: OcclusionShape, hideAll = false): string {
  const { type, ...lengths } = shape
  const properties =
    'points' in lengths ? [`points=${lengths.points.map((point) => point.map(fraction).join(',')).join(' ')}`] : pairs(lengths)
  return `{{c${number}::image-occlusion:${[type, ...properties, ...(hideAll ? ['oi=1'] : [])].join(':')}}}<br>`
}

function pairs(lengths: Readonly<Record<string, number>>): string[] {
  return Object.entries(lengths).map(([name, value]) => `${name}=${fraction(value)}`)
}

/** Four decimals, no zero before the point or at the end, as Anki's editor writes them. */
function fraction(value: number): string {
  const text = value.toFixed(4).replace(/^0\./, '.')
  return text === '.0000' ? text : text.replace(/\.?0+$/, '')
}
