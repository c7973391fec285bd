import type { Rule } from './rule.js'
import { drawnOver } from './samples.js'

export const drawingUnreadable = {
  id: 'drawing-unreadable',
  severity: 'error',
  reason: ({ what, expected }: { what: string; expected: string }) => `${what}, expected ${expected}`,
  title: 'A drawing of regions cannot be read',
  meaning:
    '`regions=` names an SVG file of your notes that is as large as the picture, or as wide and high in proportion: each `rect`, `circle`, `ellipse` and `polygon` ' +
    'with a `title` of its own is a region of that name. Text, groups, layers and shapes without a title may stand beside them. ' +
    'The note is left out until all of it can be read, and Anki keeps the one it has.',
  why: 'A shape that is left out would take its card away, and one in the wrong place would hide what it does not ask.',
  wrong: drawnOver('<path d="M10 20h30v12z"><title>aorta</title></path>'),
  right: drawnOver('<rect x="10" y="20" width="30" height="12"><title>aorta</title></rect>')
} satisfies Rule
