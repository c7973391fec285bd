import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { MediaFile } from '../../anki/index.js'
import type { Preview } from './compile-preview.js'
import { toContentType } from './content-types.js'
import { cardFiles, type MathJaxFiles, pageFiles, readAsset } from './find-assets.js'
import { refusalOf } from './guard-request.js'
import { cardPolicy, mediaPolicy, pagePolicy } from './policies.js'
import { readMedia } from './read-media.js'

/** A page that is being shown. */
export interface PreviewServer {
  readonly address: string
  /** Shows another state of the deck, on pages that are open too. */
  update(preview: Preview): void
  /** Tells on open pages why there is no newer state. */
  fail(sentence: string): void
  close(): void
}

interface Body {
  readonly type: string
  readonly content: Uint8Array | string
  readonly policy: string
}

/** Serves the page to this machine alone. Rejects with the system's error where the port is taken. */
export async function serve(first: Preview, port: number, mathJax: MathJaxFiles | undefined): Promise<PreviewServer> {
  const cards = `card-${randomBytes(16).toString('hex')}/`
  const listeners = new Set<ServerResponse>()
  let shown = toShown(first)
  let failure: string | undefined

  async function answer(path: string): Promise<Body | undefined> {
    if (path === 'data.json') return { type: 'application/json', content: shown.json, policy: pagePolicy }
    if (path.startsWith(cards)) return await cardBody(path.slice(cards.length), shown.media, mathJax)
    const name = path === '' ? 'index.html' : path
    if (!isNameIn(pageFiles, name)) return undefined
    const asset = await readAsset(name)
    const content = name === 'index.html' ? asset.toString('utf8').replace('data-cards="card/"', `data-cards="${cards}"`) : asset
    return { type: pageFiles[name], content, policy: `${pagePolicy}; frame-ancestors 'none'` }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = toPath(request.url)
    const refusal = refusalOf(request, { port, isOfCards: path?.startsWith(cards) ?? false })
    if (refusal !== undefined || path === undefined) return end(response, refusal ?? 404)
    if (path === 'events') return listen(response)
    const body = await answer(path)
    if (!body) return end(response, 404)
    // Frames of cards have no origin, so that their fonts count as another's.
    const shared = path.startsWith(cards) ? { 'Access-Control-Allow-Origin': 'null' } : {}
    response.writeHead(200, { ...usualHeaders, ...shared, 'Content-Type': body.type, 'Content-Security-Policy': body.policy })
    response.end(request.method === 'HEAD' ? undefined : body.content)
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...usualHeaders, 'Content-Type': 'text/event-stream' })
    response.write(`retry: 500\n${toEvent('served', cards)}`)
    if (failure !== undefined) response.write(toEvent('failed', failure))
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => end(response, 500))
  })
  await startListening(server, port)
  const send = (event: string, data: string) => {
    for (const listener of listeners) listener.write(toEvent(event, data))
  }
  return {
    address: `http://127.0.0.1:${port}/`,
    update(preview) {
      shown = toShown(preview)
      failure = undefined
      send('built', '')
    },
    fail(sentence) {
      failure = sentence
      send('failed', sentence)
    },
    close() {
      server.closeAllConnections()
      server.close()
    }
  }
}

const toShown = ({ data, media }: Preview) => {
  return { json: JSON.stringify(data), media: new Map(media.map((file) => [file.name, file])) }
}

const usualHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off'
}

async function cardBody(name: string, media: ReadonlyMap<string, MediaFile>, mathJax: MathJaxFiles | undefined): Promise<Body | undefined> {
  if (isNameIn(cardFiles, name))
    return { type: cardFiles[name], content: await readAsset(name), policy: `${cardPolicy}; sandbox allow-scripts allow-modals` }
  if (mathJax && name === 'mathjax/tex-chtml-full.js')
    return { type: 'text/javascript; charset=utf-8', content: await readFile(mathJax.program), policy: cardPolicy }
  const font = /^mathjax\/output\/chtml\/fonts\/woff-v2\/(MathJax_[\w-]+\.woff)$/.exec(name)?.[1]
  if (mathJax && font !== undefined) return { type: 'font/woff', content: await readFile(join(mathJax.fonts, font)), policy: cardPolicy }
  const file = name.startsWith('media/') ? media.get(name.slice('media/'.length)) : undefined
  if (!file) return undefined
  const content = await readMedia(file)
  return { type: toContentType(file.name), content, policy: mediaPolicy }
}

const isNameIn = <Names extends object>(names: Names, name: string): name is Extract<keyof Names, string> => Object.hasOwn(names, name)

/** What stands behind the first slash, decoded; `undefined` of what is no path. */
function toPath(url = ''): string | undefined {
  const [path = ''] = url.split('?')
  try {
    return path.startsWith('/') ? decodeURIComponent(path.slice(1)) : undefined
  } catch {
    return undefined
  }
}

const toEvent = (event: string, data: string) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { ...usualHeaders, 'Content-Type': 'text/plain' })
  response.end()
}

function startListening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve())
  })
}
