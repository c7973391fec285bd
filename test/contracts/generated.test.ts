import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { generated } from '../../scripts/docs/generated.js'

// `npm run docs` writes them.
test.for(Object.entries(generated))('%s is what the sources make of it', async ([path, make]) => {
  await expect(await make()).toMatchFileSnapshot(fileURLToPath(new URL(`../../${path}`, import.meta.url)))
})
