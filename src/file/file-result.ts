import type { Position } from 'unist'
import type { Message, QuietLines } from '../diagnostics/message.js'
import type { FieldText } from '../html/holes.js'
import type { ComparedGap } from '../identity/candidate.js'
import type { Family } from '../identity/guid.js'
import type { AnswerLength } from '../kinds/measure-answer.js'
import type { UnaskedTitle } from '../parse/sections/unasked-title.js'
import type { Settings } from '../parse/settings/settings.js'

/** What one file of notes gives, whatever stands in the others: plain data, equal after JSON and `structuredClone`. */
export interface FileResult {
  /** From the input's root. */
  readonly path: string
  /** What its front matter sets. */
  readonly settings: Settings
  /** How many words an answer may have, by its front matter or the config. */
  readonly longestAnswer?: number
  /** Plain text of the title as its cards name it. */
  readonly title: string
  readonly messages: readonly Message[]
  /** Opinions on its cards are among the messages. */
  readonly hasOpinions?: true
  /** Lines of which a comment says that a rule is silent. */
  readonly silences: readonly QuietLines[]
  /** Lines that are on no card. */
  readonly unread: readonly QuietLines[]
  /** Cards that its title would ask for if no other heading stood there. */
  readonly unasked?: UnaskedTitle
  /** It holds code of a template, which another tool fills in. */
  readonly hasTemplateCode: boolean
  /** All headings but the title, in their order. */
  readonly sections: readonly FileSection[]
  /** What its cards show or play, each once, in the order of the cards. */
  readonly images: readonly FileImage[]
  /** The drawings of regions that it was made with; absent where its notes name none. */
  readonly drawings?: readonly FileDrawing[]
  readonly cards: readonly FileCard[]
}

/** A heading, for what an error keeps from becoming a card. */
export interface FileSection {
  /** 1-based. */
  readonly line: number
  readonly text: string
  /** Plain text of the headings above, outermost first, without the title. */
  readonly above: readonly string[]
}

/** What an image shows as, or plays as. */
export type MediaKind = 'image' | 'audio' | 'video'

/** An image, sound or video that a card asks for. */
export interface FileImage {
  readonly url: string
  readonly place?: Position
  /** Where it is not to be had, nobody is told. */
  readonly isOptional?: true
  /** What it is taken from: a file beside the notes, the address itself, or nothing that the package holds. */
  readonly from: 'file' | 'address' | 'nowhere'
  /** What the fields take it for; absent where they show its words instead. */
  readonly shows?: MediaKind | 'remote'
}

/** A drawing that a file of notes names. */
export interface FileDrawing {
  readonly url: string
  /** Tells what was found there from anything else. */
  readonly content: string
}

/** A card as identity and the package know it. */
export interface FileCard {
  readonly kind: string
  /** Of which note type its note is. */
  readonly family: Family
  /** Of its file, from the input's root. */
  readonly path: string
  readonly position?: Position
  /** The author's own id, if given, and where it stands. */
  readonly id?: string
  readonly idPosition?: Position
  /** Tells apart the cards that stand under one id. */
  readonly label?: string
  /** Plain text of what is asked. */
  readonly key: string
  /** Plain text of all titles and headings above, outermost first. */
  readonly headings: readonly string[]
  /** Deck levels, outermost first. */
  readonly deck: readonly string[]
  readonly tags: readonly string[]
  /** It gets a new identity on purpose. */
  readonly fresh?: true
  /** Plain text of the answer. */
  readonly answer: string
  /** What the author wrote with white space folded, so that a wrapped line is no edit, without the names of its media. */
  readonly source: string
  readonly gaps: readonly ComparedGap[]
  /** What it shows before it is answered, in a form that tells cards apart which look otherwise. */
  readonly front: string
  readonly length: AnswerLength
  /** The `longestAnswer` that `check` proposes would leave it out. */
  readonly isLong?: true
  /** It is one also where only marks are read. */
  readonly isMarked?: true
  /** Its answer is links to other notes, pages or pictures and nothing else. */
  readonly leadsOn?: true
  /** How many facts it asks at once, if more than one. */
  readonly asks?: number
  /** How a long answer could be cut, in words. */
  readonly waysToCut: readonly string[]
  /** Indexes into the file's images of those in what the author wrote, in the order of the text. */
  readonly images: readonly number[]
  /** The same of those in the headings above that it shows. */
  readonly imagesAbove: readonly number[]
  /** By field name, `Id` still empty; absent where the card is nested too deeply to be rendered. */
  readonly fields?: Readonly<Record<string, FieldText>>
}
