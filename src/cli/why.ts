import { nodeHost } from '../host/node-host.js'
import { toAccount } from '../identity/account.js'
import { lookUp } from '../identity/look-up.js'
import type { WhyArguments } from './arguments/why-arguments.js'
import { colorsFor } from './colors-for.js'
import { findCards, toLinePlace } from './find-card.js'
import { openLock } from './lock/open-lock.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'
import { type FoundCard, toWhyJson, toWhyText } from './why-text.js'

/** Prints what is known of a card's identity, or lists the cards that may be meant. Gives the exit code. */
export async function why({ card, input, config, format }: WhyArguments, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const cwd = terminal.cwd()
  const host = nodeHost(cwd)
  const place = await toLinePlace(card, host)
  const project = await openLock(place?.path ?? input, host, terminal)
  if (!project) return 1
  const { lock } = project
  const changes = place && (await findCards(place, config, project, terminal))
  if (typeof changes === 'number') return changes
  const found = changes
    ? changes.map((change): FoundCard => ({ ...toAccount(change.before ?? change.after, lock), change }))
    : lookUp(lock, card).map((entry): FoundCard => toAccount(entry, lock))
  if (found.length === 0)
    throw new UsageError(
      `No card \`${card}\` in \`${input}\`, expected its question, its Id or its place, as in \`build-deck why notes/heart.md:12\``
    )
  const context = { lockFolder: project.folder, cwd, env }
  stdout.write(format === 'json' ? toWhyJson(found, context) : await toWhyText(found, context, colorsFor(stdout, env)))
  return 0
}
