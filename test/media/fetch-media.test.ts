import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildDeck } from '../../src/build-deck.js'
import { createFetchMedia } from '../../src/cli/media/create-fetch-media.js'
import { isPublicAddress } from '../../src/cli/media/public-addresses.js'
import { run } from '../../src/cli/run.js'
import { nodeHost } from '../../src/host/node-host.js'
import { type Answer, startServer } from './media-server.js'

const wave = Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x44\xac\0\0\x88\x58\x01\0\x02\0\x10\0data\0\0\0\0', 'latin1')
let png: Buffer
let server: Awaited<ReturnType<typeof startServer>>
let folder = ''

beforeAll(async () => {
  png = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#c00' } })
    .png()
    .toBuffer()
  const redirect =
    (location: string): Answer =>
    (_, response) =>
      response.writeHead(302, { location }).end()
  server = await startServer({
    '/valves.png': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(png),
    '/picture': (_, response) => response.writeHead(200).end(png),
    '/bark.wav': (_, response) => response.writeHead(200).end(wave),
    '/drawn': (_, response) => response.end('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
    '/page.png': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('<!doctype html><p>Sign in</p>'),
    '/large.png': (_, response) => response.end(Buffer.concat([png, Buffer.alloc(200_000)])),
    '/moved.png': redirect('/valves.png'),
    '/round.png': redirect('/round.png'),
    '/disk.png': redirect('file:///etc/passwd'),
    '/inside.png': (request, response) =>
      response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/valves.png` }).end(),
    '/cut.png': (_, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write(png, () => response.destroy())
    },
    '/stops.png': (_, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write(png)
    },
    '/slow.png': () => {}
  })
})
afterAll(() => server.close())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-deck-fetch-'))
  server.asked.length = 0
  return () => rm(folder, { recursive: true, force: true })
})

async function build(text: string, isAllowed?: (address: string) => boolean) {
  await writeFile(join(folder, 'note.md'), `# Heart\n\n## Which?\n\n${text}\n`)
  const cache = join(folder, 'cache')
  const fetchMedia = createFetchMedia({ folder: cache, mostBytes: 100_000, timeout: 1500, ...(isAllowed && { isAllowed }) })
  const { contents, files } = await buildDeck('note.md', { id: 'test', host: nodeHost(folder), fetchMedia })
  return {
    back: contents?.notes[0]?.fields['Back'],
    media: contents?.media.map(({ name }) => name),
    told: files.flatMap(({ messages }) => messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`))
  }
}

test('What notes show from the network is put into the package by what it is, and asked for once', async () => {
  const text = ['valves.png', 'picture?size=2', 'moved.png', 'bark.wav', 'drawn'].map((path) => `![](${server.url}/${path})`).join(' ')
  const built = await build(text, () => true)
  expect(built.told).toEqual([])
  expect(built.back).toMatch(
    /^<div class="line"><p><img src="\w+-([\da-f]{12})\.png"> <img src="\w+-\1\.png"> <img src="\w+-\1\.png"> \[sound:bark-[\da-f]{12}\.wav\] <img src="drawn-[\da-f]{12}\.svg"><\/p><\/div>$/
  )
  // The same bytes are one file.
  expect(built.media).toHaveLength(3)
  expect(server.asked).toHaveLength(6)
  expect(await build(text, () => true)).toEqual(built)
  expect(server.asked).toHaveLength(6)
  expect(server.asked.every((asked) => asked.startsWith('GET '))).toBe(true)
})

test.for([
  ['gone.png', 'the server says 404'],
  ['page.png', 'no picture, sound or video is there'],
  ['large.png', 'more than 0 MB'],
  ['round.png', 'more than 5 redirects'],
  ['disk.png', 'no address that begins with `https:` or `http:`'],
  ['cut.png', 'the server ended too early'],
  ['stops.png', 'no answer in time'],
  ['slow.png', 'no answer in time']
] as const)('%s is told, and stays an address', async ([path, problem]) => {
  const { back, media, told } = await build(`![words](${server.url}/${path})`, () => true)
  expect(told).toEqual([
    `media-remote: \`${server.url}/${path}\` could not be fetched (${problem}), expected a picture, sound or video there, or a file beside the note`
  ])
  expect(back).toContain(`src="${server.url}/${path}"`)
  expect(media).toEqual([])
  expect((await readdir(join(folder, 'cache'), { recursive: true }).catch(() => [])).filter((name) => name.includes('.'))).toEqual([])
})

test('A sound that cannot be fetched shows its words', async () => {
  expect((await build(`![bark](${server.url}/gone.wav)`, () => true)).back).toContain('<p>bark</p>')
})

test('A server that is not there is told in words', async () => {
  const { told } = await build('![](http://nowhere.invalid/a.png) ![](http://127.0.0.1:1/a.png)', () => true)
  expect(told).toEqual([
    expect.stringContaining('(`nowhere.invalid` has no address: its name is wrong, or there is no network)'),
    expect.stringContaining('(`127.0.0.1` lets nobody in)')
  ])
})

test('Nothing is asked of this machine or its network, by number or by name', async () => {
  for (const host of [
    `127.0.0.1:${server.port}`,
    `localhost:${server.port}`,
    `[::1]:${server.port}`,
    `[::ffff:127.0.0.1]:${server.port}`
  ]) {
    const { told } = await build(`![](http://${host}/valves.png)`)
    expect(told[0], host).toContain('is on no public network')
  }
  expect(server.asked).toEqual([])
})

test('A redirect to this machine is not followed', async () => {
  let asked = 0
  // The first address is let through, as if it were elsewhere.
  const { told } = await build(`![](${server.url}/inside.png)`, () => asked++ === 0)
  expect(told[0]).toContain('`localhost` is on no public network')
  expect(server.asked).toEqual(['GET /inside.png'])
})

test('Addresses of the open network are public, and no others', () => {
  for (const address of ['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111']) expect(isPublicAddress(address), address).toBe(true)
  const closed =
    '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.9.9.9 169.254.169.254 172.31.0.1 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 ' +
    ':: ::1 ::ffff:10.0.0.1 ::ffff:1.1.1.1 64:ff9b::7f00:1 fc00::1 fd12::1 fe80::1 ff02::1 2001:db8::1 2002:7f00:1:: localhost'
  for (const address of closed.split(' ')) expect(isPublicAddress(address), address).toBe(false)
})

test('The command fetches where it is asked to, and never from this machine', async () => {
  await writeFile(join(folder, 'note.md'), `# Heart\n\n## Which?\n\n![](${server.url}/valves.png)\n`)
  const printed: string[] = []
  const stream = { isTTY: false, write: (text: string) => printed.push(text) }
  const command = (...options: string[]) =>
    run(['note.md', '-o', 'a.apkg', '--cache', 'cache', ...options], { stdout: stream, stderr: stream, env: {}, cwd: () => folder })
  expect(await command()).toBe(0)
  expect(printed.join('')).toContain('is on the network and will not show offline')
  printed.length = 0
  expect(await command('--fetch-media')).toBe(0)
  expect(printed.join('')).toContain('could not be fetched (`127.0.0.1` is on no public network)')
  expect(server.asked).toEqual([])
})
