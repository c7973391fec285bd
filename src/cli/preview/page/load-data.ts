import type { PreviewData } from '../preview-data.js'

declare global {
  interface Window {
    buildDeckPreview?: PreviewData
  }
}

/** The deck, on a page that was written into a folder. */
export const writtenData = (): PreviewData | undefined => window.buildDeckPreview

export const loadData = async (): Promise<PreviewData> => await (await fetch('data.json')).json()

let loads = 0

/** The newest state; `undefined` where a newer one is on its way, or where the program has ended, which is told elsewhere. */
export async function loadNewest(): Promise<PreviewData | undefined> {
  loads++
  const mine = loads
  const data = await loadData().catch(() => undefined)
  return mine === loads ? data : undefined
}
