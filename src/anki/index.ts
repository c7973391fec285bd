export type { PlayedMedia } from './card-html/extract-media.js'
export type { RenderedCard, ShownNote } from './card-html/render-card.js'
export { renderCard } from './card-html/render-card.js'
export type { CardGeneration, CardSource } from './cards/card-ordinals.js'
export { cardOrdinals } from './cards/card-ordinals.js'
export { TemplateError } from './cards/template.js'
export type { CheckPackageOptions } from './check/check-package.js'
export { checkPackage } from './check/check-package.js'
export type { NoteDefinition } from './define/define-note.js'
export { defineNote } from './define/define-note.js'
export type { DefinedNoteType, NoteTypeDefinition } from './define/define-note-type.js'
export { defaultCss, defineNoteType } from './define/define-note-type.js'
export type { PackageDefinition } from './define/define-package.js'
export { defineDeck, definePackage, definePreset } from './define/define-package.js'
export { escapeHtml, imageTag, soundTag } from './define/field-html.js'
export { guidOf } from './define/guid-of.js'
export { imageOcclusion } from './define/image-occlusion.js'
export type { OcclusionOptions } from './define/occlusion-field.js'
export { occlusionField } from './define/occlusion-field.js'
export type { OcclusionMask, OcclusionShape, OcclusionText } from './define/occlusion-mask.js'
export { basic, basicAndReversed, basicOptionalReversed, basicTypeIn, cloze } from './define/stock-note-types.js'
export type { StockOptions } from './define/stock-options.js'
export type { ReadErrorCode } from './faults/package-error.js'
export { PackageError } from './faults/package-error.js'
export type { PackageProblem, ProblemCode } from './faults/package-problem.js'
export type {
  ImportPrediction,
  LeftNote,
  NewCard,
  PredictedMedia,
  PredictedNote,
  PredictedNoteType,
  StayingCard
} from './import/import-prediction.js'
export type { PredictImportOptions } from './import/predict-import.js'
export { predictImport } from './import/predict-import.js'
export type { ByteHolder } from './model/bytes.js'
export { collect } from './model/collect.js'
export type { PresetOptions } from './model/deck-preset.js'
export type {
  AnkiPackage,
  CardOptions,
  CardScheduling,
  CardTemplate,
  Deck,
  DeckPreset,
  MediaFile,
  Note,
  NoteField,
  NoteType,
  Review
} from './model/model.js'
export { stableId } from './model/stable-id.js'
export type { ByteSource, OpenByteSource } from './read/byte-source.js'
export type { ReadLimits } from './read/limits.js'
export { defaultLimits } from './read/limits.js'
export type { ReadPackageOptions } from './read/read-package.js'
export { readPackage } from './read/read-package.js'
export { normaliseMediaName } from './text/media-name.js'
export type { WritePackageOptions } from './write/write-package.js'
export { writePackage } from './write/write-package.js'
