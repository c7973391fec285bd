import type { MediaFile } from '../../anki/index.js'
import type { PreviewArguments } from '../arguments/preview-arguments.js'
import { compileWith } from '../compile-with.js'
import type { ReportedFiles } from '../create-reporter.js'
import { toFileName } from '../output-path.js'
import { prepare } from '../prepare.js'
import type { Terminal } from '../terminal.js'
import type { Session } from '../watch/create-session.js'
import type { WatchOptions } from '../watch/watch-inputs.js'
import { watchedPlaces } from '../watch/watched-places.js'
import { hasFormulas } from './has-formulas.js'
import type { PreviewCard, PreviewData } from './preview-data.js'
import { createToMathMl } from './to-math-ml.js'
import type { CardMemory } from './to-preview-cards.js'
import { toPreviewData } from './to-preview-data.js'

/** A deck as it is shown, and what its cards show and play. */
export interface Preview {
  readonly data: PreviewData
  readonly media: readonly MediaFile[]
  /** Where what it is made of lies. */
  readonly places: Pick<WatchOptions, 'folders' | 'files' | 'isIgnored'>
}

export interface PreviewRequest {
  readonly request: PreviewArguments
  readonly formulas: PreviewData['formulas']
  readonly editor: string | undefined
  readonly terminal: Terminal
  readonly session: Session
  readonly memory: CardMemory
}

/** Compiles the notes as the next build would, and writes nothing. Rejects as `prepare` does, with a `UsageError` or an `InputError`. */
export async function compilePreview({ request, formulas, editor, terminal, session, memory }: PreviewRequest): Promise<Preview> {
  const cwd = terminal.cwd()
  const prepared = await prepare(request, terminal, { session })
  const { configFile, lock } = prepared
  const configProblems: ReportedFiles[] = configFile ? [{ files: [configFile], folder: cwd }] : []
  const compiled = await compileWith(request, { ...prepared, output: toFileName(prepared.outputName) }, terminal.stderr, true)
  session.settle()
  const [about, ...notes] = compiled.files
  const data = await toPreviewData({
    compiled,
    files: [...configProblems, { files: [lock.file, ...(about ? [about] : [])], folder: cwd }, { files: notes, folder: compiled.root }],
    title: compiled.lock?.deck ?? prepared.outputName,
    cwd,
    lockFolder: lock.folder,
    isFirst: lock.text === undefined,
    memory,
    formulas,
    editor
  })
  const cards = formulas === 'browser' ? await drawFormulas(data.cards) : data.cards
  return { data: { ...data, cards }, media: compiled.contents?.media ?? [], places: watchedPlaces(prepared, session) }
}

/** MathJax's reader is loaded where there is a formula alone. */
async function drawFormulas(cards: readonly PreviewCard[]): Promise<readonly PreviewCard[]> {
  if (!cards.some(({ answer, question }) => hasFormulas(question) || hasFormulas(answer))) return cards
  const draw = await createToMathMl()
  return cards.map((card) => ({ ...card, question: draw(card.question), answer: draw(card.answer) }))
}
