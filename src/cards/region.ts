import type { PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import type { OcclusionMask } from '../anki/define/occlusion-mask.js'

/** A part of a picture, in fractions of its width and height from 0 to 1. */
export type RegionShape = OmitEach<Exclude<OcclusionMask, { type: 'text' }>, 'number' | 'angle' | 'fill'>

type OmitEach<Each, Key extends PropertyKey> = Each extends unknown ? Omit<Each, Key> : never

/** A part of a picture that a card hides. */
export interface Region {
  readonly name: readonly PhrasingContent[]
  /** Plain text of `name`: regions of one name are asked together. */
  readonly text: string
  readonly shape: RegionShape
  /** Of the item that it was written in; absent where it was drawn. */
  readonly position?: Position
}

/** A drawing of regions, as it lies in a file. */
export interface Drawing {
  /** Tells this content from any other. */
  readonly content: string
  readonly regions: readonly Omit<Region, 'name' | 'position'>[]
  /** What is wrong with it: what is there, and what was expected. */
  readonly problems: readonly DrawingProblem[]
}

export interface DrawingProblem {
  readonly what: string
  readonly expected: string
}
