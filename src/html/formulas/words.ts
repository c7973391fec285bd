/** Words in a text, parted by white space. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)
