import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** `docs/anki.md` as it is, with the codes that the types of the sources list. */
export async function ankiPage(): Promise<string> {
  const page = await read('docs/anki.md')
  const written = await codesOf('src/anki/faults/package-problem.ts', 'ProblemCode')
  const readCodes = await codesOf('src/anki/faults/package-error.ts', 'ReadErrorCode')
  const section = `The codes of packages that are written: ${written}.\n\nOf packages that are read, by \`readPackage\`: ${readCodes}.\n`
  return page.replace(/(<!-- codes: .*? -->\n).*?(<!-- \/codes -->)/s, (_, start: string, end: string) => `${start}${section}${end}`)
}

async function codesOf(path: string, type: string): Promise<string> {
  const union = (await read(path)).match(new RegExp(`export type ${type} =\\n((?: {2}\\| .*\\n)+)`))?.[1]
  const codes = [...(union ?? '').matchAll(/'([a-z-]+)'/g)].map(([, code]) => `\`${code}\``)
  if (codes.length === 0) throw new Error(`No type \`${type}\` in ${path}, expected a union of one code a line`)
  return codes.join(', ')
}

function read(path: string): Promise<string> {
  return readFile(fileURLToPath(new URL(path, root)), 'utf8')
}
