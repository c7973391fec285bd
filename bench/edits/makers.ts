import type { Maker } from './maker.js'
import { otherMakers } from './other-makers.js'
import { sectionMakers } from './section-makers.js'

export const makers: Readonly<Record<string, Maker>> = { ...sectionMakers, ...otherMakers }
