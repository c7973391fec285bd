import type { Setting } from '../shots/card-page.js'

const sizes = [
  { app: 'desktop', width: 1100, height: 800 },
  { app: 'desktop', width: 390, height: 780 },
  { app: 'desktop', width: 320, height: 640 },
  { app: 'android', width: 390, height: 780 },
  { app: 'android', width: 320, height: 640 }
] as const

/** Anki and AnkiDroid, on a desk and on phones, by day and by night. */
export const gallerySettings: readonly Setting[] = sizes.flatMap((size) =>
  [false, true].map((night) => ({ ...size, night, name: `${size.app}-${size.width}-${night ? 'night' : 'light'}` }))
)
