import type { Spot } from './spots.js'

/** Something that hides what it holds from the reader of marks. */
export interface HidingPlace {
  readonly name: string
  readonly spot: Spot['kind']
  /** `undefined` where the text would not stay inside. */
  readonly hide: (text: string, number: number) => string | undefined
}

const oneLine = (text: string) => text.replaceAll('\n', ' ')
const block = (text: string) => `\n\n${text}\n\n`
/** A numbered gap in a formula is one; the labels and brackets of links must balance. */
const isNumbered = (text: string) => /\{\{c\d/.test(text)

export const hidingPlaces: Readonly<Record<'code' | 'formulas' | 'links' | 'HTML', readonly [HidingPlace, ...HidingPlace[]]>> = {
  code: [
    { name: 'a span', spot: 'words', hide: (text) => ` \`${oneLine(text)}\`` },
    { name: 'a fence', spot: 'block', hide: (text) => block(`\`\`\`text\n${text}\n\`\`\``) },
    { name: 'a fence with blank lines', spot: 'block', hide: (text) => block(`~~~\n\n${text.replaceAll('\n', '\n\n')}\n\n~~~`) },
    { name: 'indentation', spot: 'block', hide: (text) => block(`Shown below.\n\n    ${text.replaceAll('\n', '\n    ')}`) },
    { name: 'a fence in a quote', spot: 'block', hide: (text) => block(`> \`\`\`\n> ${text.replaceAll('\n', '\n> ')}\n> \`\`\``) }
  ],
  formulas: [
    { name: 'a formula in a line', spot: 'words', hide: (text) => (isNumbered(text) ? undefined : ` $${oneLine(text)}$`) },
    { name: 'a formula on its own', spot: 'block', hide: (text) => (isNumbered(text) ? undefined : block(`$$\n${text}\n$$`)) }
  ],
  links: [
    { name: 'the text', spot: 'words', hide: (text) => ` [${oneLine(text)}](https://x.org)` },
    { name: 'the address', spot: 'words', hide: (text) => ` [link](<https://x.org/${oneLine(text).replaceAll(/[<>]/g, '')}>)` },
    { name: 'the title', spot: 'words', hide: (text) => ` [link](https://x.org "${oneLine(text)}")` },
    { name: 'an address alone', spot: 'words', hide: (text) => ` <https://x.org/${oneLine(text).replaceAll(/[\s<>]/g, '')}>` },
    { name: 'an image', spot: 'words', hide: (text) => ` ![${oneLine(text)}](https://x.org/a.png "${oneLine(text)}")` },
    { name: 'a wiki link', spot: 'words', hide: (text) => (text.includes('{{') ? undefined : ` [[${oneLine(text)}]]`) },
    {
      name: 'a definition',
      spot: 'block',
      hide: (text, number) => block(`[planted-${number}]: https://x.org/${oneLine(text).replaceAll(/[\s<>]/g, '')} "${oneLine(text)}"`)
    }
  ],
  HTML: [
    { name: 'an attribute', spot: 'words', hide: (text) => ` <span title='${oneLine(text)}'>word</span>` },
    { name: 'a comment in a line', spot: 'words', hide: (text) => ` <!-- ${oneLine(text)} -->` },
    { name: 'a comment', spot: 'block', hide: (text) => block(`<!--\n\n${text.replaceAll('\n', '\n\n')}\n\n-->`) },
    { name: 'a block', spot: 'block', hide: (text) => block(`<div>\n${text}\n</div>`) },
    { name: 'preformatted text', spot: 'block', hide: (text) => block(`<pre>\n\n${text}\n\n</pre>`) }
  ]
}
