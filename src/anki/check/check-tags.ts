/// <reference lib="es2024.string" />

import { shown } from '../faults/shown.js'
import type { Note } from '../model/model.js'
import { normaliseTag } from '../text/names.js'
import { changedTo } from './changed-to.js'
import type { Problems } from './problems.js'

/** Checks the tags of note after note: what Anki would split, change or drop. */
export function tagChecker({ error, refusal, warning }: Problems): (note: Note) => void {
  const good = new Set<string>()
  const spellings = new Map<string, string>()

  function check(tag: unknown, note: string): void {
    if (typeof tag !== 'string') refusal('tag', `Tag ${shown(tag)}, expected text`, { note })
    else if (!tag.isWellFormed()) refusal('tag', `Tag \`${tag}\` with half a character`, { note })
    // rslib/src/tags/mod.rs, is_tag_separator
    else if (/[ \u3000]/.test(tag)) error('tag', `Tag \`${tag}\` with a space, which Anki would take for two tags`, { note })
    else if (normaliseTag(tag) !== tag)
      error('tag', `Tag \`${tag}\`, which Anki would change to ${changedTo(tag, normaliseTag(tag))}`, { note })
    else {
      const first = spellings.get(tag.toLowerCase())
      if (first === undefined) {
        spellings.set(tag.toLowerCase(), tag)
        good.add(tag)
      } else warning('tag-case', `Tag \`${tag}\`, which Anki would take for \`${first}\` as before it`, { note })
    }
  }

  return (note) => {
    for (const tag of note.tags) if (!good.has(tag)) check(tag, note.guid)
  }
}
