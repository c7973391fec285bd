import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js'
import { ConfigurationHandler } from 'mathjax-full/js/input/tex/Configuration.js'
import { MapHandler } from 'mathjax-full/js/input/tex/MapHandler.js'
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js'
import { expect, test } from 'vitest'
import { findUnsafe } from '../../src/html/formulas/find-unsafe.js'
import { mathjaxCommands, mathjaxEnvironments } from '../../src/html/formulas/mathjax-names.js'

/** The names in MathJax's own tables of the packages that Anki loads. */
function namesOf(kind: 'macro' | 'delimiter' | 'environment'): string[] {
  const packages = [...AllPackages.filter((name) => !/^(?:textmacros|noundefined|noerrors)$/.test(name)), 'mathtools']
  const tables = packages.flatMap((name) => ConfigurationHandler.get(name)?.handler[kind] ?? [])
  // Tables of patterns have no names.
  return tables.flatMap((table) => [...((MapHandler.getMap(table) as { map?: Map<string, unknown> }).map?.keys() ?? [])])
}

const isWord = (name: string) => /^[A-Za-z]+$/.test(name)

test('All commands and environments of MathJax are known, and no others', () => {
  const delimiters = namesOf('delimiter').flatMap((name) => (name.startsWith('\\') ? [name.slice(1)] : []))
  const commands = new Set([...namesOf('macro'), ...delimiters].filter(isWord))
  expect([...mathjaxCommands].sort()).toEqual([...commands].sort())
  expect([...mathjaxEnvironments].sort()).toEqual([...new Set(namesOf('environment'))].sort())
})

test('A formula that defines one of them anew would change those of other cards, so it shows as written', () => {
  const expected = 'a definition such as `\\newcommand{\\R}{\\mathbb{R}}`, of a name that MathJax does not use'
  for (const tex of ['\\renewcommand{\\leq}{>}', '\\def\\vec#1{#1}', '\\let\\epsilon\\varepsilon', '\\renewenvironment{cases*}{a}{b}'])
    expect(findUnsafe(tex)?.expected, tex).toBe(expected)
})

test('One that defines what MathJax does not know is a formula', () => {
  for (const tex of ['\\newcommand{\\leqs}{>}', '\\def\\vecs#1{#1}', '\\let\\eps\\varepsilon', '\\newenvironment{mine}{a}{b}'])
    expect(findUnsafe(tex), tex).toBeUndefined()
})
