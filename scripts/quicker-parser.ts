import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** A change of a library's text: what is found there, once, and what is made of it. */
interface Change {
  readonly file: RegExp
  readonly changes: readonly (readonly [found: string, made: string])[]
}

/** None changes what is parsed. */
const libraries: readonly Change[] = [
  {
    // Each token was given a copy of the context, which no handler writes to. With a property added to it, V8 11, which is Node 20's, even made a
    // new hidden class for each.
    file: /mdast-util-from-markdown[\\/]lib[\\/]index\.js$/,
    changes: [
      ['const context = {\n      stack: [tree],', 'const context = {\n      sliceSerialize: undefined,\n      stack: [tree],'],
      [
        'handler[events[index][1].type].call({\n          ...context,\n          sliceSerialize: events[index][2].sliceSerialize\n        }, events[index][1]);',
        'context.sliceSerialize = events[index][2].sliceSerialize;\n        handler[events[index][1].type].call(context, events[index][1]);'
      ]
    ]
  },
  {
    // An object with indexes of events as keys has room for all that are lower, thousands for each paragraph.
    file: /micromark-util-subtokenize[\\/]index\.js$/,
    changes: [
      ['const jumps = {};', 'const jumps = new Map();'],
      ['while (index in jumps) {\n      index = jumps[index];', 'while (jumps.has(index)) {\n      index = jumps.get(index);'],
      [
        'Object.assign(jumps, subcontent(events, index));\n        index = jumps[index];',
        'for (const [from, to] of subcontent(events, index)) jumps.set(from, to);\n        index = jumps.get(index);'
      ],
      ['const gaps = {};', 'const gaps = [];'],
      ['gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];', 'gaps.push([adjust + jumps[index][0], adjust + jumps[index][1]]);']
    ]
  },
  {
    // It copied what it adds twice.
    file: /micromark-util-chunked[\\/]index\.js$/,
    changes: [
      ['    splice(list, list.length, 0, items);\n', '    for (let index = 0; index < items.length; index++) list.push(items[index]);\n']
    ]
  },
  {
    // It made the same list anew wherever a construct may begin.
    file: /micromark[\\/]lib[\\/]create-tokenizer\.js$/,
    changes: [
      [
        `const list = [
          // To do: add more extension tests.
          /* c8 ignore next 2 */
          ...(Array.isArray(left) ? left : left ? [left] : []), ...(Array.isArray(all) ? all : all ? [all] : [])];`,
        'const list = listOf(left, all);'
      ],
      [
        'export function createTokenizer(',
        `const alone = new WeakMap();
const joined = new WeakMap();
const none = [];
function listOf(left, all) {
  if (!left || !all) return toList(left || all || none);
  let ofLeft = joined.get(left);
  if (!ofLeft) joined.set(left, ofLeft = new WeakMap());
  let list = ofLeft.get(all);
  if (!list) ofLeft.set(all, list = [left, all].flat());
  return list;
}
function toList(constructs) {
  if (Array.isArray(constructs)) return constructs;
  let list = alone.get(constructs);
  if (!list) alone.set(constructs, list = [constructs]);
  return list;
}
export function createTokenizer(`
      ]
    ]
  }
]

/** Makes parsing quicker by what its libraries leave to gain on Node 20; fails where one of them has another text than it had when that was written. */
export const quickerParser: Plugin = {
  name: 'quicker-parser',
  setup(build) {
    for (const { file, changes } of libraries)
      build.onLoad({ filter: file }, async ({ path }) => {
        let contents = await readFile(path, 'utf8')
        for (const [found, made] of changes) {
          if (contents.split(found).length !== 2) throw new Error(`${path} does not hold once what quicker-parser.ts changes:\n${found}`)
          contents = contents.replace(found, () => made)
        }
        return { contents, loader: 'js' }
      })
  }
}
