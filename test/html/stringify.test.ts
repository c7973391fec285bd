import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { stringify } from '../../src/html/stringify.js'

const written = (html: string) => stringify(fromHtml(html, { fragment: true }))

test('What stands in a script or a style is left as it is, and its tag is written as any other', () => {
  expect(written('<script async>for (const a of [1, 2]) document.title = a < 2 ? "one two" : "b c"</script>')).toBe(
    '<script async="">for (const a of [1, 2]) document.title = a < 2 ? "one two" : "b c"</script>'
  )
  expect(written('<style>a b { content: "c d" }</style><details open>x</details>')).toBe(
    '<style>a b { content: "c d" }</style><details open="">x</details>'
  )
})
