import { resolve } from 'node:path'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import type { PreviewArguments } from '../arguments/preview-arguments.js'
import { count } from '../count.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import { createSession } from '../watch/create-session.js'
import { untilTold } from '../watch/until-told.js'
import { compilePreview } from './compile-preview.js'
import { findMathJax } from './find-assets.js'
import { findEditor } from './find-editor.js'
import type { PreviewData } from './preview-data.js'
import { startServer } from './start-server.js'
import { createCardMemory } from './to-preview-cards.js'
import { watchPreview } from './watch-preview.js'
import { checkStaticFolder, writeStatic } from './write-static.js'

/** Shows the deck as Anki will, in a browser, or writes the page that does. Nothing else is written. Gives the exit code. */
export async function preview(request: PreviewArguments, terminal: Terminal): Promise<number> {
  const cwd = terminal.cwd()
  if (request.static !== undefined) await checkStaticFolder(request.static, cwd)
  const mathJax = findMathJax(cwd, terminal.env)
  const editor = findEditor(request, terminal.env)
  const session = createSession(cwd)
  const memory = createCardMemory()
  const compile = () => compilePreview({ request, formulas: mathJax ? 'mathjax' : 'browser', editor, terminal, session, memory })
  const first = await compile()
  if (request.static !== undefined) {
    expectCards(first.data)
    await writeStatic(first, resolve(cwd, request.static), mathJax)
    terminal.stdout.write(`${toVisible(request.static)}/index.html shows ${toCards(first.data)}\n`)
    return 0
  }
  const server = await startServer(first, request.port, mathJax)
  terminal.stdout.write(`${server.address} shows ${toCards(first.data)}; Ctrl-C ends it\n`)
  const watch = await watchPreview(first, { compile, server, terminal })
  await untilTold()
  server.close()
  await watch.close()
  return 0
}

/** What is served shows cards once there are some; what is written stays as it is. */
function expectCards({ cards, problems: [worst] }: PreviewData): void {
  if (cards.length > 0) return
  throw new UsageError(
    `No card to show, so that no page is written${worst ? `: ${worst.sentence}` : ', expected Markdown files with cards'}`
  )
}

const toCards = ({ cards, problems }: PreviewData) =>
  `${count(cards.length, 'card')}${problems.length > 0 ? ` and ${count(problems.length, 'problem')}` : ''}`
