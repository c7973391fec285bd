import type { Subject, WrittenFact } from './read-facts.js'

/** A fact as it stands in the notes today. */
export interface Entry {
  front: string
  answer: string
  readonly shape: 'headings' | 'rows' | 'lines'
  /** What else an author makes of it; a friend that took another’s place has nothing else. */
  readonly written?: WrittenFact
  /** What the card asked when it was last built. */
  built?: string
  /** The card may start anew at the next build: its wording changed too much, or the lock was lost while it was deleted. */
  isDoubtful?: boolean
}

/** A text with gaps, in the version that it has come to. */
export interface GapText {
  readonly heading: string
  readonly texts: readonly string[]
  version: number
  /** Words that were not hidden when the lock was lost: nothing remembers their numbers. */
  forgotten: readonly string[]
}

export interface NoteFile {
  path: string
  title: string
  entries: Entry[]
  readonly gaps: GapText[]
}

/** A student’s notes, and what has not been written down yet or was deleted. */
export interface Vault {
  files: NoteFile[]
  readonly toCome: { readonly file: NoteFile; readonly entry: Entry }[]
  readonly deleted: Entry[]
}

/** The first notes of a term; every fourth fact is written down later. */
export function createVault(subjects: readonly Subject[]): Vault {
  const vault: Vault = { files: [], toCome: [], deleted: [] }
  let count = 0
  for (const { title, gaps, ...facts } of subjects) {
    const file: NoteFile = {
      path: `${title.toLowerCase()}.md`,
      title,
      entries: [],
      gaps: gaps.map((gap) => ({ ...gap, version: 0, forgotten: [] }))
    }
    vault.files.push(file)
    for (const shape of ['headings', 'rows', 'lines'] as const) {
      for (const written of facts[shape]) {
        const entry: Entry = { front: written.fronts[0] ?? '', answer: written.answers[0] ?? '', shape, written }
        if (count++ % 4 === 3) vault.toCome.push({ file, entry })
        else file.entries.push(entry)
      }
    }
  }
  return vault
}

/** What the lock alone knew of the vault is lost: what was deleted, and the numbers of gaps that are open now. */
export function forget({ files, deleted }: Vault): void {
  for (const entry of deleted) entry.isDoubtful = true
  for (const gaps of files.flatMap((file) => file.gaps)) {
    const hidden = toHidden(gaps.texts[gaps.version])
    gaps.forgotten = gaps.texts
      .slice(0, gaps.version)
      .flatMap(toHidden)
      .filter((word) => !hidden.includes(word))
  }
}

/** The words that a text hides. */
export function toHidden(text = ''): readonly string[] {
  return [...text.matchAll(/\{\{\w:(.*?)(?:::.*?)?\}\}/g)].map(([, word = '']) => toName(word))
}

/** The notes as files by path. */
export function toFiles({ files }: Vault): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [file.path, toMarkdown(file)]))
}

function toMarkdown({ title, entries, gaps }: NoteFile): string {
  const of = (shape: Entry['shape']) => entries.filter((entry) => entry.shape === shape)
  const rows = of('rows').map(({ front, answer }) => `| ${front} | ${answer} |`)
  const sections = [
    ...of('headings').map(({ front, answer }) => `## ${front}\n\n${answer}`),
    ...gaps.map(({ heading, texts, version }) => `## ${heading}\n\n${(texts[version] ?? '').replace(/\{\{\w:/g, '{{')}`),
    ...(rows.length > 0 ? [['## Words', '', '| Word | Meaning |', '| --- | --- |', ...rows].join('\n')] : []),
    ...(of('lines').length > 0
      ? [
          `## Terms\n\n${of('lines')
            .map(({ front, answer }) => `${front} :: ${answer}`)
            .join('\n\n')}`
        ]
      : [])
  ]
  return `${[`# ${title}`, ...sections].join('\n\n')}\n`
}

/** What a card row of an entry is called by the learner. */
export function toName(front: string): string {
  return front.replace(/^T or F: /, '').replaceAll('`', '')
}
