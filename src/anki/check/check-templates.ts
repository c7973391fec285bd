import type { CardTemplate, NoteType } from '../model/note-type.js'
import { normaliseTypeName } from '../text/names.js'
import { changedTo } from './changed-to.js'
import { checkSides } from './check-sides.js'
import { checkUnique } from './check-unique.js'
import type { PackageProblemPlace, Problems } from './problems.js'

/** The templates of a note type: what Anki's own window of card types refuses, or changes when it imports. */
export function checkTemplates(noteType: NoteType, hasDeck: (name: string) => boolean, problems: Problems): void {
  const { error } = problems
  const place = ({ name }: CardTemplate): PackageProblemPlace => ({ noteType: noteType.name, template: name })
  for (const template of noteType.templates) {
    const { name, targetDeck } = template
    const normal = normaliseTypeName(name)
    if (normal === '')
      problems.refusal('template-name', 'Name with nothing but quotes, expected one: Anki refuses the package', place(template))
    else if (normal !== name) error('template-name', `Name that Anki would change to ${changedTo(name, normal)}`, place(template))
    if (typeof targetDeck === 'string' && !hasDeck(targetDeck)) {
      const message = `Target deck \`${targetDeck}\` not in the package, expected one of its decks`
      error('unknown-deck', message, { ...place(template), deck: targetDeck })
    }
    checkSides(noteType, template, problems)
  }
  checkUnique(
    noteType.templates,
    ({ name }) => name.toLowerCase(),
    (template) => error('duplicate-template', 'Name of another template too', place(template))
  )
  checkUnique(
    noteType.templates.filter(({ id }) => id !== undefined),
    ({ id }) => id,
    (template) => error('duplicate-id', 'Id of another template too', place(template))
  )
  const [, second] = noteType.templates
  if (noteType.kind === 'cloze' && second)
    error('extra-cloze-template', 'Second template of a cloze type, which Anki never shows', place(second))
  if (noteType.kind === 'standard') {
    checkUnique(
      noteType.templates.filter(({ front }) => !front.includes('{{Card}}')),
      ({ front }) => front,
      (template, first) => error('identical-fronts', `Front the same as that of template \`${first.name}\``, place(template))
    )
  }
}
