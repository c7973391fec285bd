import type { Browser } from 'playwright-core'

/** One picture of a card. */
export interface Shot {
  readonly caption: string
  readonly png: Buffer
}

/** All pictures of one setting on one sheet. */
export async function toContactSheet(browser: Browser, shots: readonly Shot[], width: number, columns: number): Promise<Buffer> {
  const cells = shots.map(
    ({ caption, png }) => `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`
  )
  const page = await browser.newPage({ viewport: { width: columns * (width + 16) + 16, height: 100 } })
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
body { display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 16px; align-items: start; margin: 16px; background: #888; font: 13px sans-serif }
figure { margin: 0 } img { display: block; width: ${width}px } figcaption { height: 1.5em; overflow: hidden; color: #fff; white-space: nowrap }
</style>${cells.join('')}`)
  const sheet = await page.screenshot({ fullPage: true })
  await page.close()
  return sheet
}
