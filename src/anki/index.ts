export type { ByteHolder } from './bytes.js'
export type { CardSource } from './card-ordinals.js'
export { cardOrdinals } from './card-ordinals.js'
export type { CheckPackageOptions } from './check/check-package.js'
export { checkPackage } from './check/check-package.js'
export { collect } from './collect.js'
export type { PresetOptions } from './deck-preset.js'
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
export { normaliseMediaName } from './media-name.js'
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
} from './model.js'
export type { ReadErrorCode } from './package-error.js'
export { PackageError } from './package-error.js'
export type { PackageProblem, ProblemCode } from './package-problem.js'
export type { ByteSource, OpenByteSource } from './read/byte-source.js'
export type { ReadLimits } from './read/limits.js'
export { defaultLimits } from './read/limits.js'
export type { ReadPackageOptions } from './read-package.js'
export { readPackage } from './read-package.js'
export { stableId } from './stable-id.js'
export type { WritePackageOptions } from './write-package.js'
export { writePackage } from './write-package.js'
