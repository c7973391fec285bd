export { type AnkiPackage, type MediaFile, type Note, type NoteType, writePackage } from './anki/index.js'
export { type BuildResult, buildDeck } from './build-deck.js'
export type { BuildOptions, Compiled } from './build-options.js'
export type {
  BasicCard,
  Card,
  CardBase,
  CardDocument,
  ClozeCard,
  ComparisonCard,
  ContextLevel,
  ListCard,
  RowCard,
  RowCell,
  TrueFalseCard
} from './cards/card.js'
export type { CardContent, Cloze, InlineContent } from './cards/content.js'
export { compile } from './compile.js'
export { severityOf } from './diagnostics/report.js'
export { type RuleId, rules } from './diagnostics/rules.js'
export type { Severity, SeveritySetting } from './diagnostics/severity.js'
export type { Host, HostEntry } from './host/host.js'
export { memoryHost } from './host/memory-host.js'
export type { Progress } from './host/progress.js'
export { type Change, type Lock, parseLock, serializeLock, summarize } from './identity/index.js'
export type { Config, Settings } from './parse/settings.js'
export type { Statistics } from './render/rendered.js'
