import type { Card, Gap, Shape } from './vault.js'
import {
  adjectives,
  causes,
  claims,
  endings,
  events,
  firstParts,
  ills,
  muscles,
  nerves,
  onsets,
  parts,
  places,
  prefixes,
  procedures,
  secondParts,
  spaced,
  stems,
  steps,
  symptoms,
  terms,
  tests,
  towns,
  treatments
} from './words.js'

/** Makes cards that differ from each other as little as those of a learner do: the same template, one word exchanged. */
export interface Maker {
  readonly shape: Shape
  readonly folder: string
  /** Of tables. */
  readonly columns?: readonly string[]
  /** How many values there are at each place. */
  readonly sizes: readonly number[]
  make(values: readonly number[]): Pick<Card, 'phrasings'> & { readonly answer: readonly (string | Pick<Gap, 'text'>)[] }
}

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('Nothing to take from')
  return item
}
const some = (items: readonly string[], seed: number, count: number) =>
  Array.from({ length: count }, (_, index) => spaced(at(items, seed * 5 + index * 3)))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const ill = ([place = 0, kind = 0]: readonly number[]) => `${at(places, place)} ${at(ills, kind)}`
const mix = (values: readonly number[]) => values.reduce((sum, value, index) => sum + value * (7 + 4 * index), 1)

const disease =
  (phrasings: (name: string) => readonly string[], pool: readonly string[], most: number): Maker['make'] =>
  (values) => ({ phrasings: phrasings(ill(values)), answer: some(pool, mix(values), 1 + (mix(values) % most)) })

const diseaseMaker = (make: Maker['make']): Maker => ({ shape: 'section', folder: 'medicine', sizes: [places.length, ills.length], make })

export const makers: Readonly<Record<string, Maker>> = {
  symptoms: diseaseMaker(
    disease(
      (d) => [`Symptoms of ${d}`, `What are the symptoms of ${d}?`, `How does ${d} present?`, `${capital(d)}: clinical picture`],
      symptoms,
      4
    )
  ),
  treatment: diseaseMaker(
    disease((d) => [`Treatment of ${d}`, `How is ${d} treated?`, `Therapy of ${d}`, `${capital(d)}: what do you do?`], treatments, 3)
  ),
  causes: diseaseMaker(
    disease((d) => [`Causes of ${d}`, `What causes ${d}?`, `${capital(d)}: aetiology`, `Why does ${d} develop?`], causes, 3)
  ),
  mechanism: diseaseMaker((values) => {
    const [first, second] = some(symptoms, mix(values), 2)
    const [cause] = some(causes, mix(values), 1)
    return {
      phrasings: [`Mechanism of ${ill(values)}`, `How does ${ill(values)} come about?`, `Pathophysiology of ${ill(values)}`],
      answer: [
        `In ${ill(values)} ${cause} damages the tissue, which then swells and scars. First comes ${first}, and after months ${second}. What is scarred does not heal, so early treatment matters.`
      ]
    }
  }),
  statement: {
    shape: 'section',
    folder: 'medicine',
    sizes: [places.length, ills.length, claims.length],
    make(values) {
      const [claim, turned, yes, no] = at(claims, values[2] ?? 0)
      return {
        phrasings: [`T or F: ${capital(ill(values))} ${claim}`, `T or F: ${turned} ${ill(values)}`],
        answer: [mix(values) % 3 === 0 ? no : yes]
      }
    }
  },
  nerve: {
    shape: 'section',
    folder: 'anatomy',
    sizes: [muscles.length, parts.length],
    make([muscle = 0, part = 0]) {
      const name = `M. ${at(muscles, muscle)} ${spaced(at(parts, part))}`
      return {
        phrasings: [`Innervation of ${name}`, `Which nerve supplies ${name}?`, `${name}: nerve`],
        answer: [`${capital(at(nerves, muscle * 3 + part))} nerve`]
      }
    }
  },
  event: {
    shape: 'section',
    folder: 'history',
    sizes: [events.length, towns.length],
    make([kind = 0, town = 0]) {
      const name = `${at(events, kind)} of ${at(towns, town)}`
      return {
        phrasings: [capital(name), `When was the ${name}?`, `In which year was the ${name}?`, `Year of the ${name}`],
        answer: [String(1000 + ((kind * 137 + town * 61) % 900))]
      }
    }
  },
  drug: {
    shape: 'table',
    folder: 'medicine',
    columns: ['Drug', 'Class'],
    sizes: [prefixes.length, stems.length],
    make([prefix = 0, stem = 0]) {
      const [ending, group] = at(stems, stem)
      const name = capital(at(prefixes, prefix) + ending)
      return { phrasings: [name, `${name} (generic)`], answer: [group] }
    }
  },
  article: {
    shape: 'table',
    folder: 'german',
    columns: ['Noun', 'Article'],
    sizes: [firstParts.length, secondParts.length],
    make([first = 0, second = 0]) {
      const [ending, article] = at(secondParts, second)
      return { phrasings: [at(firstParts, first) + ending, `${at(firstParts, first)}${ending} (gender)`], answer: [article] }
    }
  },
  noun: {
    shape: 'lines',
    folder: 'german',
    sizes: [firstParts.length, secondParts.length],
    make([first = 0, second = 0]) {
      const [ending, article, meaning] = at(secondParts, second)
      const noun = at(firstParts, first) + ending
      return { phrasings: [noun, `${article} ${noun}`], answer: [`${meaning} (${at(firstParts, first).toLowerCase()})`] }
    }
  },
  country: {
    shape: 'table',
    folder: 'geography',
    columns: ['Country', 'Capital'],
    sizes: [onsets.length, endings.length],
    make([onset = 0, ending = 0]) {
      const name = at(onsets, onset) + at(endings, ending)
      return {
        phrasings: [name, `Republic of ${name}`],
        answer: [at(onsets, ending * 3 + onset) + at(['vik', 'polis', 'burg', 'city'], onset)]
      }
    }
  },
  term: {
    shape: 'lines',
    folder: 'economics',
    sizes: [adjectives.length, terms.length],
    make([adjective = 0, noun = 0]) {
      const [word, meaning] = at(adjectives, adjective)
      const term = `${word} ${at(terms, noun)}`
      return { phrasings: [term, `What is ${term}?`, `Definition of ${term}`], answer: [`the ${at(terms, noun)} that ${meaning}`] }
    }
  },
  gaps: {
    shape: 'gaps',
    folder: 'medicine',
    sizes: [places.length, ills.length],
    make(values) {
      const [symptom, other] = some(symptoms, mix(values) + 1, 2)
      const [test] = some(tests, mix(values), 1)
      return {
        phrasings: [capital(ill(values)), `${capital(ill(values))} at a glance`, `About ${ill(values)}`],
        answer: [
          'The first sign is ',
          { text: symptom ?? '' },
          ', later there is ',
          { text: other ?? '' },
          '. It is seen best in ',
          { text: test ?? '' },
          '.'
        ]
      }
    }
  },
  sentence: {
    shape: 'lines',
    folder: 'sentences',
    sizes: [muscles.length, parts.length],
    make([muscle = 0, part = 0]) {
      const [name, nerve] = [`${at(muscles, muscle)} ${spaced(at(parts, part))}`, at(nerves, muscle + part * 2)]
      return {
        phrasings: [''],
        answer: [
          `The ${name} is moved by the `,
          { text: `${nerve} nerve` },
          ' and fixed to the ',
          { text: at(['humerus', 'femur', 'tibia', 'radius', 'ulna'], muscle + part) },
          '.'
        ]
      }
    }
  },
  steps: {
    shape: 'steps',
    folder: 'skills',
    sizes: [procedures.length, 4],
    make([procedure = 0, variant = 0]) {
      const name = `${spaced(at(procedures, procedure))} ${at(['in adults', 'in children', 'on the ward', 'in an emergency'], variant)}`
      const items = [...new Set(some(steps, procedure * 4 + variant, 5))]
      return { phrasings: [`Steps of ${name}`, `How do you go about ${name}?`], answer: items.map((text) => ({ text })) }
    }
  }
}
