import { setUpAnki } from './setup-anki.js'
import { setUpChromium } from './setup-chromium.js'
import { setUpNode } from './setup-node.js'
import { setUpReviewer } from './setup-reviewer.js'

/** Brings what the tests need beyond npm, says what it could not bring, and fails for that where `CI` is set. */
const leftOut = (await Promise.all([setUpAnki(), setUpChromium(), setUpNode(), setUpReviewer()])).flat()
for (const sentence of leftOut) process.stderr.write(`\nLEFT OUT: ${sentence}\n`)
if (leftOut.length > 0 && process.env['CI']) process.exitCode = 1
