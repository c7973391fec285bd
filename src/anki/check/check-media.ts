import { bytesIn, isBlob } from '../model/bytes.js'
import { knownSize } from '../model/media-content.js'
import type { AnkiPackage, MediaFile } from '../model/model.js'
import { normaliseMediaName } from '../text/media-name.js'
import { fieldReferences, styleReferences, templateReferences } from '../text/media-references.js'
import { checkUnique } from './check-unique.js'
import type { PackageProblemPlace, Problems } from './problems.js'

// rslib/src/media/check.rs and sync: larger files are not synchronised
const syncLimit = 100 * 1024 * 1024
// rslib/src/import_export/package/media.rs: the size is an u32 there
const sizeLimit = 2 ** 32 - 1

/** Media files, and the references to them in fields, templates and styles. */
export function checkMedia(contents: AnkiPackage, problems: Problems): void {
  const names = new Set(contents.media.map(({ name }) => name.normalize('NFC')))
  for (const file of contents.media) checkFile(file, problems)
  checkSameNames(contents.media, problems)
  checkUnique(
    names,
    (name) => name.toLowerCase(),
    (name, first) =>
      problems.error('media-case', `Name like that of \`${first}\` but for case, which some systems take for one`, { media: name })
  )
  const used = new Set<string>()
  const refer = (name: string, place: PackageProblemPlace): void => {
    used.add(name)
    if (names.has(name)) return
    const at = { ...place, media: name }
    // A style sheet of the collection's own: without it the rest of the CSS does as well.
    if (place.noteType !== undefined && /^_.*\.css$/i.test(name))
      problems.warning('media-missing', `Style sheet \`${name}\` not in the package, so only collections that have it show it`, at)
    else problems.error('media-missing', `Media file \`${name}\` not in the package${hint(name, names)}`, at)
  }
  for (const note of contents.notes) {
    for (const field in note.fields) {
      const value: unknown = note.fields[field]
      if (typeof value !== 'string') continue
      for (const name of fieldReferences(value)) refer(name, { note: note.guid })
    }
  }
  checkTemplateMedia(contents, refer, problems)
  for (const name of names) {
    // Anki copies these whether or not anything shows them. Source: rslib/src/import_export/package/apkg/import/media.rs
    if (!used.has(name) && !/^(?:_|latex-)/.test(name))
      problems.warning('media-unused', 'Shown by no note, so Anki will not copy it', { media: name })
  }
}

/** Files of one name, as far as they can be told apart without reading them. */
function checkSameNames(media: readonly MediaFile[], { error }: Problems): void {
  checkUnique(
    media,
    ({ name }) => name.normalize('NFC'),
    (file, first) => {
      const sizes = [knownSize(first), knownSize(file)]
      const isOther = !sizes.includes(undefined) && sizes[0] !== sizes[1]
      if (isOther || haveOtherBytes(first, file))
        error('duplicate-media', 'Two files of this name with different bytes, expected one', { media: file.name.normalize('NFC') })
    }
  )
}

function haveOtherBytes(first: MediaFile, second: MediaFile): boolean {
  const [a, b] = [first, second].map((file) => ('data' in file ? bytesIn(file.data) : undefined))
  return a !== undefined && b !== undefined && a.some((byte, index) => byte !== b[index])
}

function checkTemplateMedia(
  { noteTypes }: AnkiPackage,
  refer: (name: string, place: PackageProblemPlace) => void,
  { error }: Problems
): void {
  const check = (name: string, place: PackageProblemPlace): void => {
    if (name.startsWith('_')) refer(name, place)
    else
      error(
        'template-media-name',
        `Media file \`${name}\` in a template, expected a name that begins with \`_\`, or Anki does not copy it`,
        place
      )
  }
  for (const noteType of noteTypes) {
    for (const name of styleReferences(noteType.css)) check(name, { noteType: noteType.name })
    for (const { name: template, front, back } of noteType.templates) {
      for (const name of new Set([front, back].flatMap(templateReferences))) check(name, { noteType: noteType.name, template })
    }
  }
}

function checkFile(file: MediaFile, { error, warning }: Problems): void {
  const place = { media: file.name }
  const normal = normaliseMediaName(file.name)
  if (normal !== file.name.normalize('NFC') || normal === '') error('media-name', `Name that Anki would change to \`${normal}\``, place)
  const isGiven = 'data' in file ? isBlob(file.data) || bytesIn(file.data) !== undefined : typeof file.open === 'function'
  if (!isGiven) {
    error(
      'media-not-bytes',
      'Neither bytes nor a stream of them, expected `data` of an ArrayBuffer, a view of one or a Blob, or `open`',
      place
    )
    return
  }
  const size = knownSize(file)
  if (size === 0) error('media-empty', 'Empty, which Anki takes for missing', place)
  if (size !== undefined && size > sizeLimit) error('media-too-large', 'Larger than 4 GiB, which no Anki reads', place)
  else if (size !== undefined && size > syncLimit) warning('media-too-large', 'Larger than 100 MiB, which AnkiWeb does not take', place)
}

function hint(name: string, names: ReadonlySet<string>): string {
  try {
    const decoded = decodeURIComponent(name)
    return decoded !== name && names.has(decoded) ? `, expected \`${decoded}\` without percent signs` : ''
  } catch {
    return ''
  }
}
