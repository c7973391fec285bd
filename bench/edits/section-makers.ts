import { at, capital, ill, type Maker, mix, some } from './maker.js'
import { causes, claims, events, ills, muscles, nerves, parts, places, spaced, symptoms, towns, treatments } from './words.js'

const disease =
  (phrasings: (name: string) => readonly string[], pool: readonly string[], most: number): Maker['make'] =>
  (values) => ({ phrasings: phrasings(ill(values)), answer: some(pool, mix(values), 1 + (mix(values) % most)) })

const diseaseMaker = (make: Maker['make']): Maker => ({ shape: 'section', folder: 'medicine', sizes: [places.length, ills.length], make })

/** Cards with a heading of their own. */
export const sectionMakers: Readonly<Record<string, Maker>> = {
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
  }
}
