import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Noun } from './content.js'
import { toText } from './to-text.js'

export const articleLanguages = ['de', 'fr', 'es', 'it'] as const

/** A language whose articles tell the gender of a noun. */
export type ArticleLanguage = (typeof articleLanguages)[number]

type Gender = Noun['gender']

/** The definite articles and the indefinite ones, where they tell a gender. Plurals tell none in German and French. */
const articles: Readonly<Record<ArticleLanguage, Readonly<Record<string, Gender>>>> = {
  de: { der: 'masculine', die: 'feminine', das: 'neuter' },
  fr: { le: 'masculine', un: 'masculine', la: 'feminine', une: 'feminine' },
  es: { el: 'masculine', los: 'masculine', un: 'masculine', la: 'feminine', las: 'feminine', una: 'feminine' },
  it: {
    ...{ il: 'masculine', lo: 'masculine', i: 'masculine', gli: 'masculine', un: 'masculine', uno: 'masculine' },
    ...{ la: 'feminine', le: 'feminine', una: 'feminine' }
  }
}

/** A longer text is no entry of a vocabulary, but a sentence that happens to begin with an article. */
const mostWords = 6

const start = /^\s*(\p{L}+)\s+(\p{L}[\p{L}\p{M}'’-]*)/u
const plural = /\b(?:pl|plural|plurale|pluriel)\b/i

/** Content in which a line that is an article, a noun and little more has its noun marked by gender. */
export function colourArticles<Content extends Nodes>(content: readonly Content[], language: ArticleLanguage | undefined): Content[] {
  return language === undefined ? [...content] : content.map((node) => coloured(node, language))
}

/** The same of a line of its own, such as a cell. */
export function colourLine(line: readonly PhrasingContent[], language: ArticleLanguage | undefined): PhrasingContent[] {
  return language === undefined ? [...line] : (colouredLine(line, language) ?? [...line])
}

function coloured<Node extends Nodes>(node: Node, language: ArticleLanguage): Node {
  if (node.type === 'paragraph') return { ...node, children: colourLine(node.children, language) }
  if (node.type !== 'list' && node.type !== 'listItem') return node
  return { ...node, children: (node.children as Nodes[]).map((child) => coloured(child, language)) } as Node
}

function colouredLine(line: readonly PhrasingContent[], language: ArticleLanguage): PhrasingContent[] | undefined {
  const text = toText([{ type: 'paragraph', children: [...line] }])
  if (text.split(/\s+/).length > mostWords || /[.!?:]\s*$/.test(text) || plural.test(text)) return undefined
  const [first, ...rest] = line
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const [next, ...others] = rest
    const [behind, noun = ''] = (next?.type === 'text' && /^\s+(\p{L}[\p{L}\p{M}'’-]*)/u.exec(next.value)) || []
    const own = genderOf(toText([first]), noun, language)
    if (own && next?.type === 'text' && behind !== undefined)
      return [toNoun(own, [first, toPart(behind)]), ...partsOf(next.value.slice(behind.length)), ...others]
    const children = colouredLine(first.children, language)
    return children && [{ ...first, children }, ...rest]
  }
  const [found, article = '', word = ''] = (first?.type === 'text' && start.exec(first.value)) || []
  const gender = genderOf(article, word, language)
  if (first?.type !== 'text' || found === undefined || !gender) return undefined
  return [toNoun(gender, [toPart(found)]), ...partsOf(first.value.slice(found.length)), ...rest]
}

/** German nouns begin with a capital letter, which tells `die drei` from one. */
function genderOf(article: string, word: string, language: ArticleLanguage): Gender | undefined {
  const name = article.toLowerCase()
  if (word === '' || (language === 'de' && !/^\p{Lu}/u.test(word)) || !Object.hasOwn(articles[language], name)) return undefined
  return articles[language][name]
}

const toNoun = (gender: Gender, children: PhrasingContent[]): Noun => ({ type: 'noun', gender, children })
const toPart = (value: string): Text => ({ type: 'text', value })
const partsOf = (value: string): Text[] => (value === '' ? [] : [toPart(value)])
