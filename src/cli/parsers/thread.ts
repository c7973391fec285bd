import { parentPort, workerData } from 'node:worker_threads'
import { mediaKind } from '../../cards/media-kind.js'
import { parseFile } from '../../file/parse-file.js'
import { openProject } from '../../file/project.js'
import { loadNativeParser } from '../load-native-parser.js'
import type { Delivery, Order, ThreadData } from './messages.js'

const { project, isNative }: ThreadData = workerData
const opened = { ...openProject({ ...project.config, ...(isNative && { loadPlainParser: loadNativeParser }) }), ...project }

/** The main thread finds again that it is another. */
const noDrawing = { content: '', problem: { what: 'A drawing that was not asked for', expected: 'none' } }

parentPort?.on('message', async ({ number, file: { path, text, shows, drawings } }: Order) => {
  const deliver = (delivery: Delivery) => parentPort?.postMessage(delivery)
  try {
    const look = async (url: string) => (shows?.has(url) ? shows.get(url) : mediaKind(url))
    const lookUpDrawing = drawings && (async (url: string) => drawings.get(url) ?? noDrawing)
    deliver({ number, result: await parseFile(path, text, opened, look, lookUpDrawing) })
  } catch {
    deliver({ number })
  }
})
