import { lookup as lookUpName } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { version } from '../../version.js'

export interface DownloadOptions {
  /** Whether a file may be taken from an IP address: asked of each address that a name stands for, and again after each redirect. */
  readonly isAllowed: (address: string) => boolean
  /** Bytes. */
  readonly mostBytes: number
  /** Milliseconds for all of it. */
  readonly timeout: number
}

const mostRedirects = 5

/** The bytes at an address of the network. Rejects with an `Error` whose message says why they are not to be had. */
export async function download(address: string, options: DownloadOptions): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(options.timeout)
  let url = toUrl(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await get(url, options.isAllowed, signal)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy()
      url = toUrl(headers.location, url)
    } else if (statusCode === 200) return await readAll(response, options.mostBytes, signal)
    else {
      response.destroy()
      throw new Error(`the server says ${statusCode}`)
    }
  }
  throw new Error(`more than ${mostRedirects} redirects`)
}

function toUrl(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('no address that begins with `https:` or `http:`')
  if (url.username !== '' || url.password !== '') throw new Error('a name or password in the address')
  return url
}

function get(url: URL, isAllowed: DownloadOptions['isAllowed'], signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !isAllowed(host)) return reject(privateAddress(host))
    const request = url.protocol === 'https:' ? requestHttps : requestHttp
    const headers = { 'user-agent': `build-deck/${version}`, accept: 'image/*, audio/*, video/*', 'accept-encoding': 'identity' }
    request(url, { headers, signal, agent: false, lookup: allowedLookUp(isAllowed) }, resolve)
      .on('error', (error) => reject(signal.aborted ? new Error('no answer in time') : inWords(error, host)))
      .end()
  })
}

/** What the system says by a code alone. */
function inWords(error: NodeJS.ErrnoException, host: string): Error {
  const words: Readonly<Record<string, string>> = {
    ENOTFOUND: 'has no address: its name is wrong, or there is no network',
    EAI_AGAIN: 'has no address: its name is wrong, or there is no network',
    ECONNREFUSED: 'lets nobody in',
    ECONNRESET: 'ended too early',
    ENETUNREACH: 'cannot be reached',
    EHOSTUNREACH: 'cannot be reached',
    ETIMEDOUT: 'gives no answer in time'
  }
  const word = words[error.code ?? '']
  return word ? new Error(`\`${host}\` ${word}`) : error
}

/** What is connected to is what was judged: a name could stand for another address the next time. */
function allowedLookUp(isAllowed: DownloadOptions['isAllowed']): LookupFunction {
  return (name, options, callback) =>
    lookUpName(name, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      const closed = found.find(({ address }) => !isAllowed(address))
      const [first] = found
      if (closed || !first) return callback(privateAddress(name), '', 0)
      return options.all ? callback(null, found) : callback(null, first.address, first.family)
    })
}

const privateAddress = (host: string) => new Error(`\`${host}\` is on no public network`)

async function readAll(response: IncomingMessage, mostBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of response as AsyncIterable<Uint8Array>) {
      size += piece.length
      if (size > mostBytes) throw new Error(`more than ${Math.round(mostBytes / 1_000_000)} MB`)
      pieces.push(piece)
    }
  } catch (error) {
    if (signal.aborted) throw new Error('no answer in time')
    throw (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? new Error('the server ended too early') : error
  }
  if (!response.complete) throw new Error('the server ended too early')
  return Buffer.concat(pieces)
}
