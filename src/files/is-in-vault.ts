import type { Host } from '../host/host.js'
import { folderOf } from './paths.js'

/** Whether a folder is a vault of Obsidian, or a part of one. */
export async function isInVault(folder: string, host: Host): Promise<boolean> {
  for (let level = folder; ; level = folderOf(level)) {
    if ((await host.look(`${level}/.obsidian`))?.kind === 'folder') return true
    if (folderOf(level) === level) return false
  }
}
