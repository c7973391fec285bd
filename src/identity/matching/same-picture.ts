import { toComparable } from '../comparable.js'
import type { Pass } from './pass.js'
import type { Subject } from './subject.js'

/**
 * Passes for pictures with regions that share a section. The first of them is asked by the heading and the others by their file, so one
 * that comes in front of another, or goes from there, leaves it asked otherwise: what it hides, and where, tells it.
 */
export const samePicture: readonly Pass[] = [
  {
    by: 'answer',
    name: (subject) => (isPicture(subject) ? ['picture', toSection(subject), toRegions(subject)] : undefined),
    among: 'left',
    ifAlso: isAskedOtherwise
  }
]

/** Passes for such a picture of which some regions changed too: most are what and where they were. */
export const muchTheSamePicture: readonly Pass[] = [
  {
    by: 'answer',
    name: (subject) => (isPicture(subject) ? ['picture', subject.path, toSection(subject)] : undefined),
    among: 'alike',
    ifAlso(card, entry) {
      const [today, former] = [toRegions(card), toRegions(entry)]
      return (
        isAskedOtherwise(card, entry) &&
        today.filter((region) => former.includes(region)).length * 2 > Math.max(today.length, former.length)
      )
    }
  }
]

const isPicture = ({ family, gaps }: Subject) => family === 'occlusion' && gaps.length > 0

function isAskedOtherwise(card: Subject, entry: Subject): boolean {
  return card.front !== entry.front
}

/** The heading that all pictures of a section stand under, and those above it. */
function toSection({ front, headings }: Subject): readonly string[] {
  const [heading = '', file] = front.split('\u001f')
  return [...(file === undefined ? headings : headings.slice(0, -1)), heading]
}

const toRegions = ({ gaps }: Subject) => gaps.map(({ text, place = '' }) => `${toComparable(text)} ${place}`).sort()
