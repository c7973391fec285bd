export type Files = Readonly<Record<string, string | Uint8Array>>

/** Files of a project by path. The folder of the first is what is built, or the first alone if it stands in none. */
export interface ExampleProject {
  readonly files: Files
  /** Files of what was built before that are not there any more. */
  readonly gone?: readonly string[]
  /** What was built the last time. */
  readonly before?: ExampleProject
  /** Variables of the environment. */
  readonly environment?: Readonly<Record<string, string>>
}

/** What a rule is about. Texts are Markdown on one line. */
export interface Explanation {
  /** Without a full stop. */
  readonly title: string
  /** What is there when the message comes, and what to do. */
  readonly meaning: string
  readonly why: string
  /** Gives a message of this rule, and of no other. */
  readonly wrong: ExampleProject
  /** Gives no message. */
  readonly right: ExampleProject
}

/** A project of a single note, written between backticks and indented with the code. */
export function note(text: TemplateStringsArray): ExampleProject {
  return { files: { 'note.md': unindent(text) } }
}

/** Text between backticks without the indentation of its first line, and without the line ends around it. */
export function unindent([text = '']: readonly string[]): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? ''
  return `${lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())).join('\n')}\n`
}
