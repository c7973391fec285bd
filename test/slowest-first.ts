import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take a quarter of a minute and more, the longest first: begun last, they would keep one core busy while the other has nothing left to do. */
const slowest = [
  ...[
    'scenarios/scenarios',
    'hostile/hostile',
    'scenarios/term/term',
    'commands',
    'cli/repeat',
    'spine/cache',
    'gallery',
    'hostile/own-css'
  ],
  ...['corpus/planted', 'editor/editor', 'anki/predicted-import', 'anki/package-shown', 'anki/package-scale', 'preview/preview'],
  ...['anki/build-identity', 'anki/build-clocks', 'anki/build-with-errors', 'extending', 'anki/package-recipes', 'anki/package-random']
]

const rank = ({ moduleId }: TestSpecification) => {
  const found = slowest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return found === -1 ? slowest.length : found
}

/** The order of test files where none of an earlier run is known. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
