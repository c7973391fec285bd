/** How people edit notes, and what becomes of each card's history; read from the pages of this folder. */
export interface Scenario {
  /** The page's heading. */
  readonly family: string
  readonly title: string
  /** The first is the build before the story begins. */
  readonly steps: readonly Step[]
  /** Characters on the page. */
  readonly length: number
}

export interface Step {
  readonly deeds: readonly Deed[]
  readonly expected: Expected
}

/** Something that happens between two imports. The build itself is one of the commands, or follows the last deed. */
export type Deed =
  | { readonly kind: 'file'; readonly path: string; readonly content: string }
  | { readonly kind: 'edit'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'in Anki'; readonly line: string }

/** What a step must come to. What is not named keeps its history under its name, or is new, or stays behind. */
export interface Expected {
  /** The same fact under other words. */
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly orAnew: boolean }[]
  /** Facts that must not have the history of a namesake. */
  readonly anew: readonly string[]
  /** Facts of before that no card of now is. */
  readonly behind: readonly string[]
  /** `2 unchanged, 1 reworded` */
  readonly says?: string
  /** Rules of warnings and errors; no other may be told. */
  readonly tells: readonly string[]
  readonly mayTell: readonly string[]
  readonly prints: readonly string[]
  readonly printsNot: readonly string[]
  /** Exit code of a build that writes what it can. */
  readonly endsWith?: number
  /** In the output of a build that writes nothing. */
  readonly fails?: string
  readonly shows: readonly { readonly name: string; readonly text: string; readonly is: boolean }[]
  /** Names of cards whose note is as the learner left it. */
  readonly keepsText: readonly string[]
  /** Names of cards whose note is updated though nothing of it changed. */
  readonly sentAgain: readonly string[] | 'everything'
  readonly same: readonly ('package' | 'lock')[]
}
