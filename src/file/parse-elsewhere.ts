import type { Config } from '../parse/settings/settings.js'
import type { FoundDrawing } from './drawing/to-drawing.js'
import type { FileResult, MediaKind } from './file-result.js'
import type { Project } from './project.js'

/** What of a project reaches a file where no code of the user's has a part in it: plain data. */
export interface PlainProject extends Pick<Project, 'root' | 'isSingleFile' | 'fetchesMedia' | 'isCheck'> {
  readonly config: Config
}

/** A file that is to be read beside others. */
export interface FileToParse {
  readonly path: string
  readonly text: string
  /** What its media show as, by their addresses (default: what their names say); `undefined` for what is not to be had. */
  readonly shows?: ReadonlyMap<string, MediaKind | undefined>
  /** Its drawings, by their addresses (default: none is there). */
  readonly drawings?: ReadonlyMap<string, FoundDrawing>
}

/** Reads files at the same time, as on other threads. */
export interface Parsers {
  /** How many files it has use for at once. */
  readonly atOnce: number
  /** The same that `parseFile` gives; `undefined` where that could not be done, whatever the reason. */
  parse(file: FileToParse): Promise<FileResult | undefined>
  end(): void
}

/** Starts what reads files at the same time; `undefined` where texts of so many UTF-16 units are read as soon without. */
export type StartParsers = (project: PlainProject, units: number) => Parsers | undefined
