import { at, capital, ill, type Maker, mix, some } from './maker.js'
import {
  adjectives,
  endings,
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
  tests
} from './words.js'

/** Rows of tables, lines, texts with gaps, and steps. */
export const otherMakers: Readonly<Record<string, Maker>> = {
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
