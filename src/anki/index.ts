export { cardOrdinals } from './card-ordinals.js'
export type { CardSource } from './card-ordinals.js'
export { checkPackage } from './check-package.js'
export { collect } from './collect.js'
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
export { PackageError } from './package-error.js'
export type { PackageProblem } from './package-problem.js'
export { writePackage } from './write-package.js'
export type { WritePackageOptions } from './write-package.js'
