import type { Note } from '../model.js'
import { normaliseTag } from '../names.js'
import type { Problems } from './problems.js'

/** The tags of a note: what Anki would split, change or drop. */
export function checkTags(note: Note, { error }: Problems): void {
  if (note.tags.length === 0) return
  for (const tag of note.tags) {
    if (/^[\w:.-]+$/.test(tag) && !/^::|::::|::$/.test(tag)) continue
    const normal = normaliseTag(tag)
    // rslib/src/tags/mod.rs, is_tag_separator
    if (/[ \u3000]/.test(tag)) error('tag', `Tag \`${tag}\` with a space, which Anki would take for two tags`, { note: note.guid })
    else if (normal !== tag) error('tag', `Tag \`${tag}\`, which Anki would change to \`${normal}\``, { note: note.guid })
  }
}
