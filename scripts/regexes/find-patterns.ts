import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface Pattern {
  /** From the project's root. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly source: string
  readonly flags: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** All regular expressions below `src/`: literals, and those that modules make of strings while they load. */
export async function findPatterns(): Promise<Pattern[]> {
  const found: Pattern[] = []
  for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.ts')) found.push(...(await patternsIn(join('src', path))))
  }
  return found
}

async function patternsIn(path: string): Promise<Pattern[]> {
  const literals: Pattern[] = []
  const places: Pick<Pattern, 'path' | 'line' | 'column'>[] = []
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true)
  const placeOf = (node: ts.Node) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart())
    return { path, line: line + 1, column: character + 1 }
  }
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push({ ...placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') places.push(placeOf(node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  const made = places.length === 0 ? [] : await madeBy(path)
  const [place] = places
  return [...literals, ...made.map((pattern) => ({ ...(place as (typeof places)[number]), ...pattern }))]
}

/** What a module hands to `RegExp` while it is loaded. */
async function madeBy(path: string): Promise<Pick<Pattern, 'source' | 'flags'>[]> {
  const made: Pick<Pattern, 'source' | 'flags'>[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]) {
      const isOwn = new Error().stack?.split('\n').some((line) => line.includes(path))
      const expression = new target(source, flags)
      if (isOwn) made.push({ source: expression.source, flags: expression.flags })
      return expression
    }
  })
  try {
    await import(join(root, path))
  } finally {
    globalThis.RegExp = original
  }
  return made
}
