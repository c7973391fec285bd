export type Files = Readonly<Record<string, string | Uint8Array>>

/** Files of a project by path. The folder of the first is what is built, or the first alone if it stands in none. */
export interface ExampleProject {
  readonly files: Files
  /** Symbolic links: where each leads, from its own folder. */
  readonly links?: Readonly<Record<string, string>>
  /** Files of what was built before that are not there any more. */
  readonly gone?: readonly string[]
  /** What was built the last time. */
  readonly before?: ExampleProject
  /** Variables of the environment. */
  readonly environment?: Readonly<Record<string, string>>
}
