/** Where a text stops being JSON, and what was expected there. */
export interface JsonError {
  readonly offset: number
  readonly expected: string
}

const space = /[ \t\r\n]*/y
const literal = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const key = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const deepest = 100

/**
 * Reads JSON only to learn where things stand, which `JSON.parse` tells differently in every engine: calls `visit` with the path and
 * offset of each value, and returns the first error, if there is one.
 */
export function scanJson(
  text: string,
  visit: (path: readonly (string | number)[], offset: number) => void = () => {}
): JsonError | undefined {
  let offset = 0

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = offset
    const found = pattern.exec(text)?.[0]
    offset += found?.length ?? 0
    return found
  }

  function takeMark(mark: string): boolean {
    take(space)
    if (text[offset] !== mark) return false
    offset++
    take(space)
    return true
  }

  function value(path: readonly (string | number)[]): JsonError | undefined {
    take(space)
    if (path.length > deepest) return { offset, expected: 'less nesting' }
    visit(path, offset)
    if (takeMark('{')) return members('}', () => member(path))
    if (takeMark('[')) return members(']', (index) => value([...path, index]))
    return take(literal) === undefined ? { offset, expected: 'a value' } : undefined
  }

  function members(end: '}' | ']', read: (index: number) => JsonError | undefined): JsonError | undefined {
    if (takeMark(end)) return undefined
    for (let index = 0; ; index++) {
      const error = read(index)
      if (error) return error
      if (takeMark(end)) return undefined
      if (!takeMark(',')) return { offset, expected: `a comma or \`${end}\`` }
    }
  }

  function member(path: readonly (string | number)[]): JsonError | undefined {
    const name = take(key)
    if (name === undefined) return { offset, expected: 'a key in quotation marks' }
    if (!takeMark(':')) return { offset, expected: 'a colon' }
    return value([...path, String(JSON.parse(name))])
  }

  const error = value([])
  if (error) return error
  take(space)
  return offset === text.length ? undefined : { offset, expected: 'the end' }
}
