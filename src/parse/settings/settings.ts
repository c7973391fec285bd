import type { ArticleLanguage } from '../../cards/colour-articles.js'
import type { LimitSettings } from '../../diagnostics/limits.js'
import type { SeveritySettings } from '../../diagnostics/settle-messages.js'
import type { Theme } from '../../kinds/note-types/css/palette.js'
import type { OwnNoteType } from '../../kinds/note-types/own-note-type.js'

/** What an author can set for a file in its front matter, or for all files in the config. */
export interface Settings {
  readonly title?: string
  /** `A::B` replaces the levels below the root deck, `::A::B` the root too. */
  readonly deck?: string
  /** Added to all cards; levels joined by `::`. */
  readonly tags?: readonly string[]
  /** Which parts of a file become cards (default: `headings`). */
  readonly cards?: 'headings' | 'marked' | 'off'
  /** Reserved for the notations of other tools: no value is right yet. */
  readonly dialect?: never
  /** Also asks from the answer for the question. */
  readonly reversed?: boolean
  /** Asks for the answer to be typed. */
  readonly typed?: boolean
  /** Makes `==text==` a gap. */
  readonly highlights?: 'cloze'
  /** Default: `recall`. */
  readonly lists?: 'recall' | 'overlap' | 'terms'
  /** Default: `rows`. */
  readonly tables?: 'rows' | 'cells' | 'recall'
  /** What is hidden of a picture's regions while one is asked: that one, or all (default: `hide-one`). */
  readonly occlusion?: 'hide-one' | 'hide-all'
  /** Headings whose sections make no card. */
  readonly skip?: readonly string[]
  /** Words, or as much in scripts without spaces and in code, of the longest answer that a section without a mark may have (default: any). */
  readonly longestAnswer?: number
  /** Which levels above a card it shows (default: `title`, with the file's title). */
  readonly context?: 'title' | 'headings' | 'none'
  /** Whether a line end within a paragraph is a break (default: `join`). */
  readonly lineBreaks?: 'keep' | 'join'
  /** BCP 47. */
  readonly lang?: string
  /** The language (`de`, `fr`, `es`, `it`) of whose nouns those behind an article take a colour of its gender (default: none). */
  readonly articles?: ArticleLanguage
  /** In what language a voice reads questions, such as `de_DE`; or the columns of tables, by their names (default: none). */
  readonly tts?: string | Readonly<Record<string, string>>
  /** Also asks by the sound alone, where there is one (default: false). */
  readonly listen?: boolean
  /** The note type of the user's own that its cards are of (default: build-deck's). In a config it is a name shared with other projects. */
  readonly noteType?: string
}

/** Settings of a project, as the config file gives them. */
export interface Config extends Omit<Settings, 'title' | 'deck' | 'noteType'> {
  /** Full name of the root deck (default: the title of the root's `index.md` or `README.md`, else the folder's name; the lock keeps it). */
  readonly deck?: string
  /** The project's namespace: decided once, before the first import. */
  readonly id?: string
  /** Shares a note type with another project that sets the same name. */
  readonly noteType?: string
  /** The colours of the cards (default: paper). */
  readonly theme?: Theme
  /** How cards look, by number (default: the one that the lock has, else the newest). */
  readonly look?: number
  /** CSS behind that of the cards, which may load nothing. In a config file also the name of a file beside it that holds it. */
  readonly css?: string
  /** Note types of the user's own. In a config file the folders, seen from it, that hold them. */
  readonly noteTypes?: readonly (string | OwnNoteType)[]
  /** Globs from the input's root; only these notes are read. */
  readonly include?: readonly string[]
  /** Globs from the input's root; these notes are not read. */
  readonly exclude?: readonly string[]
  /**
   * Whether raw HTML and formulas may do more than show text (default: `sanitise`). With `escape` raw HTML shows as written; `trust` is
   * for notes of your own alone: a note of somebody else's could run scripts in your Anki.
   */
  readonly html?: 'sanitise' | 'escape' | 'trust'
  /**
   * Definitions in TeX for all formulas, such as `\newcommand{\R}{\mathbb{R}}`; each formula is given those that it uses. In a config
   * file also the name of a file beside it that holds them.
   */
  readonly macros?: string
  /** What gives a card its sub-deck (default: `file`). */
  readonly decks?: 'file' | 'folder' | 'single'
  /** Severities by rule id. */
  readonly rules?: SeveritySettings
  /** Numbers from which on a rule tells something, by its id: `question-too-long: { words: 30 }` (default: those on its page). */
  readonly limits?: LimitSettings
}

/** The note types of the user's that a config holds; folders are read before. */
export const ownTypesOf = ({ noteTypes = [] }: Pick<Config, 'noteTypes'>): readonly OwnNoteType[] =>
  noteTypes.flatMap((noteType) => (typeof noteType === 'string' ? [] : noteType))
