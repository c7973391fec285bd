import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeInChromium } from '../browser/describe-in-chromium.js'
import { runCommand } from '../commands/run-command.js'
import { before, now } from './notes.js'
import { type RunningPreview, startPreview } from './start-preview.js'

/** What any request that leaves the page would reach. */
const outsiders: string[] = []
const outside = createServer(({ url }, response) => {
  outsiders.push(url ?? '')
  response.end()
})
let preview: RunningPreview

beforeAll(async () => {
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  const { port } = outside.address() as AddressInfo
  preview = await startPreview(before, now(`http://127.0.0.1:${port}`))
})
afterAll(async () => {
  outside.close()
  await preview.stop()
})

/** The status of an answer, as no browser would ask for it. */
function statusOf(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = preview
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject).end()
  })
}

describe('The server of the preview', () => {
  test('answers to its own name alone, which no other page can take', async () => {
    expect(await statusOf('/')).toBe(200)
    expect(await statusOf('/', { host: `localhost:${preview.port}` })).toBe(200)
    expect(await statusOf('/', { host: `evil.example:${preview.port}` })).toBe(421)
    expect(await statusOf('/', { host: '127.0.0.1' })).toBe(421)
  })

  test('gives nothing to pages of other origins, and is changed by nobody', async () => {
    const own = `http://127.0.0.1:${preview.port}`
    expect(await statusOf('/data.json', { origin: own })).toBe(200)
    for (const origin of ['http://evil.example', 'null', `${own}.evil.example`]) expect(await statusOf('/data.json', { origin })).toBe(403)
    expect(await statusOf('/data.json', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403)
    expect(await statusOf('/events', { 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await statusOf('/data.json', { origin: own }, 'POST')).toBe(405)
  })

  test('gives no file but its own and the media of the deck', async () => {
    const cards = await cardsPath()
    const data = await (await fetch(`${preview.address}data.json`)).text()
    const [, name = ''] = /src=\\"(photo-[^"\\]+)/.exec(data) ?? []
    expect(await statusOf(`${cards}media/${name}`)).toBe(200)
    const above = [
      '../package.json',
      '%2e%2e/package.json',
      '..%2fpackage.json',
      '....//cli.js',
      'card.js',
      'media/photo.jpg',
      `card/media/${name}`
    ]
    for (const path of above) expect(await statusOf(`/${path}`), path).toBe(404)
    for (const path of [
      '../index.html',
      '..%2fcli.js',
      'media/../card.js',
      'media/..%2f..%2fcli.js',
      'media/heart.md',
      'mathjax/../x',
      '%'
    ])
      expect(await statusOf(cards + path), path).toBe(404)
  })
})

async function cardsPath(): Promise<string> {
  const html = await (await fetch(preview.address)).text()
  return `/${/data-cards="([^"]+)"/.exec(html)?.[1]}`
}

describeInChromium('The preview', (newPage) => {
  let page: Page
  const requested: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    page = await newPage()
    page.on('requestfinished', (sent) => requested.push(sent.url()))
    page.on('pageerror', ({ message }) => faults.push(message))
    page.setDefaultTimeout(30_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(preview.address)
    await card().locator('#qa').waitFor()
  })

  const card = (): FrameLocator => page.frameLocator('#device iframe:not(.coming)')
  const choose = (text: string) => page.locator('.row', { hasText: text }).first().click()
  const shows = (text: string) => card().getByText(text).first().waitFor()
  const position = () => page.textContent('#position')

  test('lists each card row, and shows the first question', async () => {
    expect(await page.locator('.row').count()).toBe(11)
    expect(await page.locator('.row .facts', { hasText: 'gap 2' }).count()).toBe(1)
    expect(await page.textContent('#title')).toBe('notes')
    await choose('Where does it lie?')
    await shows('Where does it lie?')
    expect(await card().getByText('In the middle').count()).toBe(0)
  })

  test('shows the answer, and the next card, by key, by click and by a tap on the card', async () => {
    await page.locator('#stage').focus()
    await page.keyboard.press('Space')
    await shows('In the middle of the chest.')
    await page.keyboard.press('Enter')
    await shows('furosemide')
    await page.click('#answer')
    await shows('less congestion')
    await page.keyboard.press('j')
    await shows('beta blocker')
    await card().locator('.front').click()
    await shows('longer diastole')
    // The keys hold in the card, too.
    await page.keyboard.press('k')
    await shows('furosemide')
    await page.keyboard.press('ArrowRight')
    await shows('beta blocker')
  })

  test('draws formulas by MathJax, the masks of pictures, and colours by the note type, each card in a frame of its own', async () => {
    await choose('What is its work?')
    await page.click('#answer')
    await card().locator('mjx-container mjx-mo').first().waitFor()
    await choose('Chambers')
    await card().locator('#image-occlusion-canvas').waitFor()
    const masked = () =>
      card()
        .locator('#image-occlusion-canvas')
        .evaluate((canvas: HTMLCanvasElement) => {
          const at = (x: number, y: number) => canvas.getContext('2d')?.getImageData(canvas.width * x, canvas.height * y, 1, 1).data[3]
          return [at(0.25, 0.26), at(0.6, 0.2), at(0.9, 0.9)]
        })
    await expect.poll(masked).toEqual([255, 0, 0])
    expect(await page.locator('#device iframe').getAttribute('sandbox')).toBe('allow-scripts')
  })

  test('compares what is typed with what was to be', async () => {
    await choose('What barks?')
    await card().locator('#typeans').fill('The cat')
    await page.keyboard.press('Enter')
    await card().locator('code#typeans .typeBad').first().waitFor()
    expect(await card().locator('code#typeans').textContent()).toBe('The cat↓The dog')
  })

  test('plays the sound of a card', async () => {
    await choose('Sound')
    await page.click('#answer')
    const played = page.waitForRequest(/media\/dog-.*\.mp3$/)
    await card().locator('.replay-button').first().click()
    expect((await (await played).response())?.status()).toBe(200)
  })

  test('finds cards by words, kind, tag, deck and change', async () => {
    await page.fill('#search', 'diastole longer')
    expect(await page.locator('.row').count()).toBe(1)
    await page.fill('#search', '')
    await page.selectOption('#kind', 'cloze')
    expect(await page.locator('.row').count()).toBe(2)
    await page.selectOption('#kind', '')
    await page.selectOption('#tag', 'anatomy')
    expect(await page.locator('.row').count()).toBe(10)
    await page.selectOption('#tag', '')
    await page.click('#decks summary')
    await page.locator('.deck', { hasText: 'Hostile' }).click()
    expect(await page.locator('.row').count()).toBe(1)
    await page.locator('.deck', { hasText: 'Hostile' }).click()
    await page.click('#changed')
    expect(await page.locator('.row .state').allTextContents()).toEqual(['edited', 'new'].sort())
    await page.click('#changed')
    await page.click('#decks summary')
  })

  test('tells problems with their places, and what a build would change, word by word', async () => {
    await page.click('#tab-problems')
    const line = before['notes/heart.md'].split('\n').indexOf('## Nothing') + 1
    const problem = page.locator('#panel-problems li', { hasText: 'card-without-answer' }).first()
    expect(await problem.locator('a').getAttribute('href')).toBe(`vscode://file${join(preview.folder, 'notes/heart.md')}:${line}:1`)
    await page.click('#tab-changes')
    const edited = page.locator('#panel-changes li', { hasText: 'Where does it lie?' })
    expect(await edited.locator('ins').allTextContents()).toEqual(['middle of the '])
    expect(await page.locator('#panel-changes .todo').textContent()).toContain('gone from your files')
    await page.click('#tab-cards')
  })

  test('stays at the card and the side that one looks at when the notes are saved', async () => {
    await choose('beta blocker')
    await page.click('#answer')
    await shows('longer diastole')
    const saved = now('http://127.0.0.1:1')
      ['notes/heart.md'].replace('longer diastole', 'a slower beat')
      .replace('# The heart', '# The heart\n\n## First?\n\nYes.')
    await preview.write('notes/heart.md', saved)
    await shows('a slower beat')
    expect(await position()).toBe('Answer 4 of 12')
  })

  test('keeps the last state where the notes cannot be read, and says why', async () => {
    await preview.write('notes/build-deck.config.yaml', 'html: trust\nnoteTypes: nowhere\n')
    await page.locator('#banner, #panel-problems li', { hasText: 'nowhere' }).first().waitFor({ state: 'attached' })
    await preview.write('notes/build-deck.config.yaml', 'html: trust\n')
    await expect.poll(() => page.locator('.row').count(), { timeout: 30_000 }).toBe(12)
    await expect.poll(() => page.locator('#banner').isHidden(), { timeout: 30_000 }).toBe(true)
  })

  test('prints all cards, the question beside the answer', async () => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-sent', 'to the printer')
    })
    await page.click('#print')
    const printed = page.frameLocator('iframe.print')
    await printed.locator('.pair').nth(11).waitFor()
    expect(await printed.locator('.pair').count()).toBe(12)
    expect(await printed.locator('.side').nth(3).locator('.card').textContent()).toContain('In the middle')
    const typed = printed.locator('.pair', { hasText: 'What barks?' })
    expect(await typed.locator('.side').last().locator('#typeans').textContent()).toBe('The dog')
    // A picture without its mask would ask nothing.
    const masked = () =>
      printed
        .locator('#image-occlusion-canvas')
        .first()
        .evaluate(
          (canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(canvas.width * 0.25, canvas.height * 0.26, 1, 1).data[3]
        )
    await expect.poll(masked).toBe(255)
    await printed.locator('html[data-sent]').waitFor({ state: 'attached' })
    expect(await printed.locator('#toggle').first().isVisible()).toBe(false)
    const widths = await printed.locator('.side').evaluateAll((sides) => sides.map(({ clientWidth }) => clientWidth))
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1)
  })

  test('lets no script of a card reach the page, the notes or the world', async () => {
    await page.evaluate(() => document.querySelector('iframe.print')?.remove())
    await choose('What does it do?')
    await page.click('#answer')
    await shows('Nothing.')
    await card().locator('body[data-ran]').waitFor()
    expect(await card().locator('body').getAttribute('data-title')).toBe(null)
    await page.waitForTimeout(1800)
    expect(page.url().startsWith(preview.address)).toBe(true)
    expect(outsiders).toEqual([])
    expect(await page.locator('iframe.print').count()).toBe(0)
    expect(await page.textContent('#title')).toBe('notes')
    await choose('Where does it lie?')
    await shows('Where does it lie?')
  })

  test('has nothing that a screen reader, a keyboard or weak eyes would miss, by day and by night, on desktop and phone', async () => {
    for (const [width, height] of [
      [1280, 800],
      [390, 780]
    ] as const)
      for (const colour of ['day', 'night']) {
        await page.setViewportSize({ width, height })
        await page.evaluate((isNight) => document.documentElement.classList.toggle('night', isNight), colour === 'night')
        if (width < 760) await page.click('#menu')
        for (const tab of colour === 'day' ? ['problems', 'changes', 'cards'] : ['cards']) {
          await page.click(`#tab-${tab}`)
          expect(await seriousFaults(page), `${tab} ${width} ${colour}`).toEqual([])
        }
        if (width < 760) {
          await page.click('#menu')
          expect(await seriousFaults(page), `card ${width} ${colour}`).toEqual([])
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `width ${width}`).toBeLessThanOrEqual(0)
      }
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('asks nobody but its own server, and nothing goes wrong in it', async () => {
    const isOwn = (address: string) => address.startsWith(preview.address) || address.startsWith('data:')
    expect(requested.filter((address) => !isOwn(address))).toEqual([])
    expect(faults).toEqual([])
  })

  test('has the browser draw formulas where MathJax is not to be had', async () => {
    const command = 'BUILD_DECK_FORMULAS=browser build-deck preview notes --static drawn && ls drawn/card'
    expect((await runCommand(command, preview.folder)).output).not.toContain('mathjax')
    const opened = await newPage()
    await opened.goto(`file://${preview.folder}/drawn/index.html`)
    await opened.locator('.row', { hasText: 'What is its work?' }).click()
    await opened.click('#answer')
    const formula = opened.frameLocator('#device iframe:not(.coming)').locator('math')
    await formula.waitFor()
    expect((await formula.textContent())?.replace(/\s/g, '')).toBe('W=∫pdV')
    expect(await opened.textContent('#where')).toContain('npm install mathjax@3')
  })

  test('is written as a folder that opens as a file, and tells no path of this machine', async () => {
    const { output, code } = await runCommand('build-deck preview notes --static page && grep -c "$PWD" page/data.js', preview.folder)
    expect(output).toMatch(/^page\/index\.html shows \d+ cards and \d problems?\n0\n$/)
    expect(code).toBe(1)
    const opened = await newPage()
    opened.on('pageerror', ({ message }) => faults.push(message))
    await opened.goto(`file://${preview.folder}/page/index.html`)
    const frame = opened.frameLocator('#device iframe:not(.coming)')
    await opened.locator('.row', { hasText: 'Chambers' }).first().click()
    await frame.locator('#image-occlusion-container img').waitFor()
    await opened.locator('.row', { hasText: 'What is its work?' }).click()
    await opened.click('#answer')
    await frame.locator('mjx-container').waitFor()
    await opened.locator('.row', { hasText: 'What does it do?' }).click()
    await opened.click('#answer')
    await frame.locator('body[data-ran]').waitFor()
    expect(await frame.locator('body').getAttribute('data-title')).toBe(null)
    await opened.waitForTimeout(1800)
    expect(outsiders).toEqual([])
    expect(faults).toEqual([])
  })
})

async function seriousFaults(page: Page): Promise<string[]> {
  // A script of the test's, which the page's own policy does not know.
  const results = (await page.evaluate(`(() => { ${axe.source}; return axe.run(document, { iframes: false }) })()`)) as AxeResults
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
