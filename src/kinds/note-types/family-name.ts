/** What guids and locks know a project's note types by. Frozen. */
export const familyNames = ['standard', 'cloze', 'occlusion'] as const

export type FamilyName = (typeof familyNames)[number]

/** Whether a family is one that notes are made of; a lock may know others. */
export const isFamilyName = (name: string): name is FamilyName => (familyNames as readonly string[]).includes(name)
