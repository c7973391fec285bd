/** A note's field; empty if it is left out, also where every object has something of the field's name, as `constructor`. */
export function textOf(fields: Readonly<Record<string, string>>, name: string): string {
  const value: unknown = fields[name]
  return typeof value === 'string' ? value : ''
}
