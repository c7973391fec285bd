import type { NoteField } from '../model/note-type.js'
import type { RepeatedName } from './repeated-name.js'
import type { UnknownOption } from './unknown-option.js'

/**
 * Nothing to say (`unknown`) if there are fields, each of its own name, whatever its case, and with known options; else a
 * sentence that the compiler shows. Fields that are not known to the compiler are left to `checkPackage`.
 */
export type FieldsComplaint<Name extends string, Fields extends readonly unknown[]> = Fields extends readonly []
  ? 'No field, expected at least one'
  : [UnknownOption<Fields[number], NoteField>] extends [never]
    ? string extends Name
      ? unknown
      : [RepeatedName<Fields>] extends [never]
        ? unknown
        : `Field ${RepeatedName<Fields>} twice, expected one field a name, whatever its case`
    : `Option ${UnknownOption<Fields[number], NoteField>} of a field unknown`
