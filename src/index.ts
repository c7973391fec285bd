export { type AnkiPackage, type MediaFile, type Note, type NoteType, PackageError, writePackage } from './anki/index.js'
export { type BuildResult, buildDeck } from './build-deck.js'
export type { BuildOptions, Compiled } from './build-options.js'
export type {
  BasicCard,
  Card,
  CardBase,
  CardDocument,
  CellsCard,
  ChoiceCard,
  ChoiceOption,
  ClozeCard,
  ComparisonCard,
  ContextLevel,
  ListCard,
  OcclusionCard,
  OverlapCard,
  RowCard,
  RowCell,
  TrueFalseCard
} from './cards/card.js'
export type { CardContent, Cloze, InlineContent } from './cards/content.js'
export type { Region, RegionShape } from './cards/region.js'
export type { CardPlace, Policies, Section } from './cards/section.js'
export { toAnswerText, toText } from './cards/to-text.js'
export { compile } from './compile.js'
export { type Compiler, createCompiler } from './create-compiler.js'
export { defineConfig, type UserConfig } from './define-config.js'
export { PluginError } from './diagnostics/plugin-error.js'
export { type RuleId, rules } from './diagnostics/rules.js'
export type { Severity, SeveritySetting } from './diagnostics/severity.js'
export { severityOf } from './diagnostics/tell.js'
export { InputError } from './files/input-error.js'
export { type FormatOptions, formatMessages, type ReportFormat } from './format-messages.js'
export type { Host, HostEntry } from './host/host.js'
export { memoryHost } from './host/memory-host.js'
export type { Progress } from './host/progress.js'
export { type Change, type Lock, parseLock, serializeLock, summarize, type Todo } from './identity/index.js'
export {
  type CardKind,
  type CardOf,
  defineKind,
  type FieldContext,
  type FieldOptions,
  type Fields,
  type ReadContext
} from './kinds/kind.js'
export type { FieldSource, OwnNoteType } from './kinds/note-types/own-note-type.js'
export { placeOfPart } from './kinds/place-of-part.js'
export type { PlainParser } from './parse/markdown/parser/markdown.js'
export type { Extensions } from './parse/settings/extensions.js'
export type { Config, Settings } from './parse/settings/settings.js'
export type { Statistics } from './render/rendered.js'
