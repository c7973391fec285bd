import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ScaleImages } from '../../join/name-media.js'
import { UsageError } from '../usage-error.js'

/** What is used of sharp. */
interface Sharp {
  (input: string): { autoOrient(): { resize(size: object): { toFile(path: string): Promise<unknown> } } }
  readonly versions: { readonly sharp?: string }
}

/** Of these formats a copy looks as the picture does; others are drawn, or move. */
const scalable = new Set(['.png', '.jpg', '.jpeg', '.webp', '.avif'])

/** Scales pictures by the sharp that is installed where one builds, or beside the command, and keeps the copies in a folder. Rejects with a `UsageError` without one. */
export async function createScaleImages(maxWidth: number, folder: string, cwd: string): Promise<ScaleImages> {
  const sharp = await loadSharp(cwd)
  return {
    maxWidth,
    async scale(path, content) {
      const extension = extname(path).toLowerCase()
      if (!scalable.has(extension)) return undefined
      const place = join(folder, `width-${maxWidth}-sharp-${sharp.versions.sharp ?? ''}`)
      const copy = join(place, `${content}${extension}`)
      const half = join(place, `.${process.pid}-${content}${extension}`)
      try {
        if (await stat(copy).catch(() => undefined)) return copy
        await mkdir(place, { recursive: true })
        await sharp(path).autoOrient().resize({ width: maxWidth, withoutEnlargement: true }).toFile(half)
        await rename(half, copy)
        return copy
      } catch {
        await rm(half, { force: true })
        return undefined
      }
    }
  }
}

async function loadSharp(cwd: string): Promise<Sharp> {
  for (const from of [pathToFileURL(join(cwd, 'package.json')), import.meta.url]) {
    const path = resolved(from)
    if (path !== undefined) return ((await import(pathToFileURL(path).href)) as { default: Sharp }).default
  }
  throw new UsageError('`--max-image-width` scales pictures by sharp, which is not installed, expected it: `npm install sharp`')
}

function resolved(from: string | URL): string | undefined {
  try {
    return createRequire(from).resolve('sharp')
  } catch {
    return undefined
  }
}
