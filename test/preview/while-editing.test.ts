import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { describeInChromium } from '../browser/describe-in-chromium.js'
import { type RunningPreview, startPreview } from './start-preview.js'

const long = Array.from({ length: 60 }, (_, index) => `Line ${index}.`).join('\n\n')
const nerves = `# Nerves

## Which nerve moves the diaphragm?

The phrenic nerve.

## Which nerve closes the eye?

The facial nerve.

## What is long?

${long}
`
const bones = '# Bones\n\n## Which bone is the longest?\n\nThe femur.\n'
const wide = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const config = 'id: nerves\nrules: { answer-too-long: off }\n'
const notes = { 'notes/nerves.md': nerves, 'notes/bones.md': bones, 'notes/build-deck.config.yaml': config }
const editor = 'cursor://file/{file}:{line}'

describeInChromium('A page that is looked at while the notes are edited', (newPage) => {
  let preview: RunningPreview
  let page: Page

  beforeAll(async () => {
    preview = await startPreview(notes, {}, { BUILD_DECK_EDITOR: editor })
    page = await newPage()
    page.setDefaultTimeout(8_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(preview.address)
    await card().locator('#qa').waitFor()
  })
  // What one test has left is nothing to the next.
  beforeEach(async () => {
    for (const [path, text] of Object.entries(notes)) await preview.write(path, text)
    for (const name of ['cranial.md', wide]) await rm(join(preview.folder, 'notes', name), { recursive: true, force: true })
    await page.click('#tab-cards')
    await expect.poll(() => page.locator('.row').count(), { timeout: 30_000 }).toBe(4)
    await page.locator('#tab-problems .count').waitFor({ state: 'detached' })
  })
  afterAll(async () => await preview.stop())

  const card = (): FrameLocator => page.frameLocator('#device iframe:not(.coming)')
  const row = (text: string) => page.locator('.row', { hasText: text })
  const shows = (text: string) => card().getByText(text).first().waitFor()
  const position = () => page.textContent('#position')
  const reaches = (text: string) => expect.poll(position, { timeout: 30_000 }).toBe(text)
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)

  test('shows the answer by the space bar after a row was pressed, and goes on from there', async () => {
    await row('closes the eye').click()
    await page.keyboard.press('Space')
    await shows('The facial nerve.')
    await page.keyboard.press('Space')
    await shows('What is long?')
    expect(await focused()).toContain('What is long?')
  })

  test('stays at a card whose file cannot be read for a moment, on its side, and says what is wrong', async () => {
    await row('closes the eye').click()
    await page.click('#answer')
    await shows('The facial nerve.')
    await preview.write('notes/nerves.md', `---\ntags: [a\n---\n\n${nerves}`)
    await page.locator('#banner', { hasText: 'Front matter that is not valid YAML' }).waitFor()
    expect(await page.locator('#banner a').getAttribute('href')).toBe(`cursor://file${join(preview.folder, 'notes/nerves.md')}:2`)
    expect(await page.locator('.row').count()).toBe(1)
    await shows('The facial nerve.')
    expect(await page.locator('#tab-problems .bad').textContent()).toBe('1')
    await preview.write('notes/nerves.md', nerves)
    await page.locator('#banner').waitFor({ state: 'hidden' })
    await reaches('Answer 3 of 4')
    await shows('The facial nerve.')
  })

  test('stays at a card that the config keeps from being built for a moment', async () => {
    await row('closes the eye').click()
    await page.click('#answer')
    await preview.write('notes/build-deck.config.yaml', 'id: [\n')
    await page.locator('#banner', { hasText: 'build-deck.config.yaml' }).waitFor()
    await preview.write('notes/build-deck.config.yaml', config)
    await page.locator('#banner').waitFor({ state: 'hidden' })
    await reaches('Answer 3 of 4')
  })

  test('says that the folder of the notes is gone, also on a page that is loaded meanwhile, until it is back', async () => {
    const folder = join(preview.folder, 'notes')
    await rename(folder, `${folder}-away`)
    await page.locator('#banner', { hasText: 'is not there' }).waitFor()
    await page.reload()
    await page.locator('#banner', { hasText: 'is not there' }).waitFor()
    await rename(`${folder}-away`, folder)
    await page.locator('#banner').waitFor({ state: 'hidden' })
  })

  test('is served in more windows than a browser has connections, and catches up where it was out of sight', async () => {
    const hide = (hidden: Page, state: string) =>
      hidden.evaluate((told) => {
        Object.defineProperty(document, 'visibilityState', { value: told, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, state)
    const others: Page[] = []
    // Pages of one context share their connections, as windows of one browser do.
    const context = await page.context().browser()?.newContext()
    for (let count = 0; count < 7; count++) {
      const other = await context?.newPage()
      if (!other) throw new Error('No browser')
      await other.goto(preview.address, { timeout: 8_000 })
      await other.frameLocator('#device iframe:not(.coming)').locator('#qa').waitFor({ timeout: 8_000 })
      await hide(other, 'hidden')
      others.push(other)
    }
    await preview.write('notes/bones.md', bones.replace('The femur.', 'The femur, of the thigh.'))
    await page.locator('#tab-changes .count').waitFor()
    const [first] = others
    expect(await first?.locator('#tab-changes .count').count()).toBe(0)
    if (first) await hide(first, 'visible')
    await first?.locator('#tab-changes .count').waitFor()
    await context?.close()
  })

  test('follows a card into a file of another name', async () => {
    await row('closes the eye').click()
    await page.click('#answer')
    const path = (name: string) => join(preview.folder, 'notes', name)
    await rename(path('nerves.md'), path('cranial.md'))
    await page.locator('#where .place', { hasText: 'cranial.md' }).waitFor()
    await shows('The facial nerve.')
  })

  test('stays as far down a card as one has read, and leaves alone a card that did not change', async () => {
    const top = () =>
      card()
        .locator('body')
        .evaluate(() => scrollY)
    await row('What is long?').click()
    await page.click('#answer')
    await card()
      .locator('body')
      .evaluate(() => scrollTo(0, 900))
    await expect.poll(top).toBe(900)
    await preview.write('notes/bones.md', bones.replace('The femur.', 'The femur, of the thigh.'))
    await page.locator('#tab-changes .count').waitFor()
    expect(await top()).toBe(900)
    await preview.write('notes/nerves.md', nerves.replace('Line 30.', 'Line thirty.'))
    await shows('Line thirty.')
    await expect.poll(top).toBe(900)
  })

  test('lists all again where the choice that was made is gone', async () => {
    await preview.write('notes/bones.md', `${bones}\n## The shin\n\n- tibia\n- fibula\n`)
    await row('The shin').waitFor()
    await page.selectOption('#kind', 'list')
    expect(await page.locator('.row').count()).toBe(1)
    await preview.write('notes/bones.md', bones)
    await expect.poll(() => page.locator('.row').count(), { timeout: 30_000 }).toBe(4)
    await page.fill('#search', 'no such word')
    expect(await page.textContent('#found')).toBe('No card has all of this.')
    await page.click('#all')
    expect(await page.locator('.row').count()).toBe(4)
    expect(await page.inputValue('#search')).toBe('')
  })

  test('goes by arrow keys through the list and the tabs, which the tab key passes with one press each', async () => {
    await row('longest').click()
    await page.keyboard.press('ArrowDown')
    await shows('moves the diaphragm?')
    expect(await focused()).toContain('moves the diaphragm?')
    await page.keyboard.press('Tab')
    expect(await focused()).toContain('nerves.md')
    await page.focus('#tab-cards')
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toBe('tab-changes')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('tab-cards')
    expect(await position()).toBe('Question 2 of 4')
  })

  test('follows an address that names a card, and shows the first one for an address that names none', async () => {
    await row('closes the eye').click()
    const named = page.url()
    await row('longest').click()
    await page.goto(named)
    await shows('closes the eye?')
    await page.goto(`${preview.address}#%`)
    await page.reload()
    await shows('longest')
    await page.locator('#skip').focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('stage')
    expect(page.url().endsWith('#%')).toBe(true)
  })

  test('leads from a problem and from a change to their card', async () => {
    await preview.write('notes/nerves.md', `${nerves}\n![](nowhere.png)\n`)
    await page.click('#tab-problems')
    await page.locator('#panel-problems li', { hasText: 'nowhere.png' }).locator('.show').click()
    await shows('What is long?')
    await page.click('#tab-changes')
    await row('longest').waitFor({ state: 'hidden' })
    await page.locator('#panel-changes li', { hasText: 'What is long?' }).locator('.show').click()
    await shows('What is long?')
  })

  test('keeps long names of decks and tags within their column, on a desktop and on a phone', async () => {
    await preview.write(`notes/${wide}/${wide}.md`, `---\ntags: [${wide}]\n---\n\n# ${wide}\n\n## What is ${wide}?\n\nA word.\n`)
    await row(wide).click()
    await page.click('#decks summary')
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      if (width < 760) await page.click('#menu')
      const across = await page.evaluate(() =>
        [...document.querySelectorAll('#side *, #where *')]
          .filter((each) => {
            const column = each.closest('#side, #where')
            return each.checkVisibility() && column && each.getBoundingClientRect().right > column.getBoundingClientRect().right + 1
          })
          .map(({ outerHTML }) => outerHTML)
      )
      expect(across, String(width)).toEqual([])
    }
    await page.keyboard.press('Escape')
    expect(await page.getAttribute('#menu', 'aria-expanded')).toBe('false')
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('prints the card that is shown, and no list, where the browser prints by itself', async () => {
    await page.emulateMedia({ media: 'print' })
    for (const id of ['side', 'controls', 'print']) expect(await page.locator(`#${id}`).isVisible(), id).toBe(false)
    expect(await page.locator('#device').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })

  test('says what to write where there is no card', async () => {
    for (const name of ['nerves.md', 'bones.md']) await rm(join(preview.folder, 'notes', name), { recursive: true })
    await preview.write('notes/draft.md', '# Draft\n')
    await page.locator('#none', { hasText: 'No card yet' }).waitFor()
    expect(await page.locator('#controls').isVisible()).toBe(false)
    await preview.write('notes/draft.md', bones)
    await shows('longest')
    expect(await page.locator('#none').isVisible()).toBe(false)
  })
})
