import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take a quarter of a minute and more, the longest first: begun last, they would keep one core busy while the other has nothing left to do. */
const slowest = [
  ...['hostile/hostile', 'scenarios/term/term', 'scenarios/scenarios', 'corpus/planted', 'spine/cache', 'anki/package-mutated', 'commands'],
  ...['hostile/own-css', 'anki/predicted-import', 'gallery', 'properties/notation-native-parsing', 'anki/build-clocks'],
  ...['properties/notation-large-files', 'preview/preview', 'editor/editor', 'anki/package-scale']
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
