import type { MediaFile } from '../../anki/index.js'
import type { PreviewArguments } from '../arguments/preview-arguments.js'
import { compileWith } from '../compile-with.js'
import type { ReportedFiles } from '../create-reporter.js'
import { toFileName } from '../output-path.js'
import { prepare } from '../prepare.js'
import type { Terminal } from '../terminal.js'
import type { PreviewData } from './preview-data.js'
import { toPreviewData } from './to-preview-data.js'

/** A deck as it is shown, and what its cards show and play. */
export interface Preview {
  readonly data: PreviewData
  readonly media: readonly MediaFile[]
}

/** Compiles the notes as the next build would, and writes nothing. Rejects as `prepare` does, with a `UsageError` or an `InputError`. */
export async function compilePreview(request: PreviewArguments, formulas: PreviewData['formulas'], terminal: Terminal): Promise<Preview> {
  const cwd = terminal.cwd()
  const prepared = await prepare(request, terminal)
  const { configFile, lock } = prepared
  const configProblems: ReportedFiles[] = configFile ? [{ files: [configFile], folder: cwd }] : []
  const compiled = await compileWith(request, { ...prepared, output: toFileName(prepared.outputName) }, terminal.stderr, true)
  const [about, ...notes] = compiled.files
  const data = await toPreviewData({
    compiled,
    files: [...configProblems, { files: [lock.file, ...(about ? [about] : [])], folder: cwd }, { files: notes, folder: compiled.root }],
    title: compiled.lock?.deck ?? prepared.outputName,
    cwd,
    lockFolder: lock.folder,
    isFirst: lock.text === undefined,
    formulas,
    editor: request.editor
  })
  return { data, media: compiled.contents?.media ?? [] }
}
