/** A shape on a picture; lengths are fractions of the picture's width or height, from 0 to 1. */
export type OcclusionShape = (
  | { readonly type: 'rect'; readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  | { readonly type: 'ellipse'; readonly left: number; readonly top: number; readonly rx: number; readonly ry: number }
  | { readonly type: 'polygon'; readonly points: readonly (readonly [x: number, y: number])[] }
  | OcclusionText
) & {
  /** Degrees clockwise about the upper left corner (default: 0). Older versions of Anki draw it upright; polygons stay as they are. */
  readonly angle?: number
  /** Colour in Anki's editor, such as `#ffeba2` (default: Anki's); most versions ask in the colours of the note type's CSS. */
  readonly fill?: string
}

/** Plain text on the picture: a label on every card, which asks nothing. */
export interface OcclusionText {
  readonly type: 'text'
  readonly left: number
  readonly top: number
  readonly text: string
  /** Default: 1. */
  readonly scale?: number
  /** Fraction of the picture's height (default: Anki's 40 pixels). */
  readonly fontSize?: number
}

/** A mask, or a label. Masks of one number, from 1 to 499, are asked together. */
export type OcclusionMask = (Exclude<OcclusionShape, OcclusionText> & { readonly number: number }) | (OcclusionShape & OcclusionText)
