import { ordinalsBy } from '../cards/card-ordinals.js'
import { clozeNumbers, clozeNumbers2154 } from '../cards/cloze.js'
import { parseTemplate, type TemplateNode } from '../cards/template.js'
import type { PackageProblem } from '../faults/package-problem.js'
import type { Note } from '../model/model.js'
import { textOf } from '../model/note-text.js'
import type { NoteType } from '../model/note-type.js'

/** A problem of a note in a template. */
type VersionProblem = Pick<PackageProblem, 'code' | 'severity' | 'message'> & {
  readonly place: Pick<PackageProblem, 'noteType' | 'template' | 'field'>
}

/**
 * What is to be said where Anki's versions make different cards of a note; `ordinals` are those of the newest. The versions named are
 * those that are tried: 2.1.54, 24.06 and 26.09.
 */
export function versionProblem(noteType: NoteType, note: Note, ordinals: readonly number[]): VersionProblem | undefined {
  if (noteType.kind === 'standard' && !mayDiffer(noteType)) return undefined
  const older = ordinalsBy('24.06', noteType, note)
  if (!same(older, ordinals)) {
    const ordinal = noteType.kind === 'cloze' ? 0 : [...older, ...ordinals].find((each) => older.includes(each) !== ordinals.includes(each))
    const name = noteType.templates[ordinal ?? 0]?.name ?? ''
    const message =
      noteType.kind === 'cloze'
        ? 'Anki 24.06 finds other gaps than Anki 26.09: it knows no `{{c1,2::…}}`'
        : `Template \`${name}\` makes a card in Anki 24.06 or in 26.09 only: its front depends on a special field, a comment or an unclosed \`{{\``
    return { code: 'template-version-dependent', severity: 'error', message, place: { noteType: noteType.name, template: name } }
  }
  if (noteType.kind === 'cloze' && !same(ordinalsBy('2.1.54', noteType, note), ordinals)) {
    const { field, message } = oldestDifference(noteType, note)
    return { code: 'cloze-version-dependent', severity: 'warning', message, place: { noteType: noteType.name, field } }
  }
  return undefined
}

/** Where and why Anki 2.1.54 finds other gaps. */
function oldestDifference(noteType: NoteType, note: Note): { readonly field: string; readonly message: string } {
  const names = noteType.fields.map(({ name }) => name)
  const field = names.find((name) => {
    const html = textOf(note.fields, name)
    // a gap of number 0 makes the first card there and none today
    const oldest = [...clozeNumbers2154(html)].map((number) => Math.max(number, 1))
    return !same(sorted(oldest), sorted([...clozeNumbers(html)].filter((number) => number > 0)))
  })
  const html = textOf(note.fields, field ?? '')
  const large = /\{\{C\d+::/.exec(html)
  const zero = /\{\{c0+::/.exec(html)
  const message = large
    ? `\`${large[0]}…}}\`, which is a gap to Anki 2.1.54 only, expected a small \`c\``
    : zero
      ? `\`${zero[0]}…}}\`, of which Anki 2.1.54 makes a card and later ones do not`
      : 'Gap within a gap, of which Anki 2.1.54 shows the outer one only'
  return { field: field ?? names[0] ?? '', message }
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

const judged = new WeakMap<NoteType, boolean>()

/** Judged once a note type: most fronts read alike in every version, whatever the note. */
function mayDiffer(noteType: NoteType): boolean {
  let differs = judged.get(noteType)
  if (differs === undefined) {
    const names = new Set(noteType.fields.map(({ name }) => name))
    differs = noteType.templates.some(
      ({ front }) => readings(front).some((reading) => reading !== readings(front)[0]) || usesOthers(front, names)
    )
    judged.set(noteType, differs)
  }
  return differs
}

function readings(front: string): string[] {
  return (['current', 'until-24.06'] as const).map((reading) => {
    try {
      return JSON.stringify(parseTemplate(front, reading))
    } catch {
      return ''
    }
  })
}

/** Whether a front names anything but the note type's own fields. */
function usesOthers(front: string, names: ReadonlySet<string>): boolean {
  const uses = (nodes: readonly TemplateNode[]): boolean =>
    nodes.some((node) => !names.has(node.field) || (node.type === 'section' && uses(node.children)))
  try {
    return uses(parseTemplate(front))
  } catch {
    return false
  }
}
