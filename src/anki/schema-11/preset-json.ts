import type { DeckPreset } from '../model/deck-preset.js'

/** Anki's own preset: the importers of 2.1.55 to 2.1.66 fail without it. Source: rslib/src/deckconfig/schema11.rs. */
export const defaultPreset: DeckPreset = { id: 1, name: 'Default', modified: 0 }

// rslib/src/deckconfig/schema11.rs
const defaults = {
  new: { delays: [1, 10], ints: [1, 4, 0], initialFactor: 2500, order: 1, perDay: 20, bury: false },
  rev: { ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2, bury: false },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 }
}

/** A preset as an object of `col.dconf`. */
export function presetJson({ id, name, modified, options = {}, other = {} }: DeckPreset): Record<string, unknown> {
  const given = definedOptions(options)
  return {
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    ...given,
    ...other,
    id,
    name,
    mod: modified,
    usn: -1,
    new: { ...defaults.new, ...objectOf(given['new']), ...objectOf(other['new']) },
    rev: { ...defaults.rev, ...objectOf(given['rev']), ...objectOf(other['rev']) },
    lapse: { ...defaults.lapse, ...objectOf(given['lapse']), ...objectOf(other['lapse']) }
  }
}

/** Options without those that are `undefined`, which stand for the defaults. */
export function definedOptions(options: object): Readonly<Record<string, unknown>> {
  const given = Object.entries(options).map(([key, value]) => [
    key,
    Object.hasOwn(defaults, key) && isObject(value) ? defined(value) : value
  ])
  return defined(Object.fromEntries(given))
}

function defined(object: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}

function objectOf(value: unknown): object {
  return isObject(value) ? value : {}
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
