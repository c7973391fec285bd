import type { NoteSet } from './read-set.js'

const cell = (text: string) => text.replace(/[\\|*_`<>[\]$#~]/g, '\\$&')

/** Without the ids in exported names, which nobody reads. */
const noteName = (path: string) => (path.split('/').at(-1) ?? path).replace(/\.md$/, '').replace(/ [0-9a-f]{32}$/, '')

/** How many of the cards are kept as they are. */
export function shareOf({ rows }: NoteSet) {
  const kept = rows.filter(({ verdict }) => !verdict).length
  return { kept, share: kept / rows.length }
}

/** Every card of some sets of notes with its verdict, and what the messages said of the rest. */
export function toPage(sets: readonly { readonly title: string; readonly set: NoteSet }[]): string {
  return `# What ordinary notes become

Every card that ordinary notes give, and what a demanding learner would do with it. Written by \`test/ordinary-notes\`, which holds the notes and the verdicts.

${sets.map(({ title, set }) => toSection(title, set)).join('\n')}`
}

function toSection(title: string, set: NoteSet): string {
  const { kept, share } = shareOf(set)
  const rows = set.rows.map(({ note, question, answer, verdict }) => {
    const judged = verdict ? `**${verdict.verdict}**: ${verdict.reason}` : 'keep'
    return `| ${cell(noteName(note))} | ${cell(question)} | ${cell(answer)} | ${judged} |`
  })
  const counts = [...set.notes.keys()].map((path) => `${noteName(path)} ${set.messages.filter((message) => message.path === path).length}`)
  const printed = set.printed.map(
    ({ path, line, severity, sentence, rule }) => `| ${cell(noteName(path))} | ${line} | ${severity} | ${cell(sentence)} | \`${rule}\` |`
  )
  return `## ${title}

Built with a config of two lines:

\`\`\`yaml
${set.config}
\`\`\`

${kept} of ${set.rows.length} cards are kept as they are (${Math.round(share * 100)} %). Messages on each note: ${counts.join(', ')}; as they are printed, those that most files have told once:

| note | line | severity | message | rule |
| --- | --- | --- | --- | --- |
${printed.join('\n')}

| note | question | answer | verdict |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
