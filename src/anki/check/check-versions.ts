import { ordinalsBy } from '../card-ordinals.js'
import type { Note } from '../model.js'
import type { NoteType } from '../note-type.js'
import type { PackageProblem } from '../package-problem.js'
import { parseTemplate, type TemplateNode } from '../template.js'

/** What is to be said where Anki's versions make different cards of a note; `ordinals` are those of the newest. */
export function versionProblem(noteType: NoteType, note: Note, ordinals: readonly number[]): Omit<PackageProblem, 'note'> | undefined {
  if (noteType.kind === 'standard' && !mayDiffer(noteType)) return undefined
  if (!same(ordinalsBy('24.06', noteType, note), ordinals)) {
    const reason =
      noteType.kind === 'cloze'
        ? 'Anki up to 25.02 finds other gaps: it knows no `{{c1,2::…}}`'
        : 'Anki up to 25.07 makes other cards: a front depends on a special field, a comment or an unclosed `{{`'
    return { code: 'template-version-dependent', severity: 'error', message: reason }
  }
  if (noteType.kind === 'cloze' && !same(ordinalsBy('2.1.54', noteType, note), ordinals)) {
    return {
      code: 'cloze-version-dependent',
      severity: 'warning',
      message: 'Gap within a gap, of which Anki up to 2.1.55 shows the outer one only, or another gap that it reads in its own way'
    }
  }
  return undefined
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
