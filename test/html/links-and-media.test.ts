import type { Image } from 'mdast'
import { describe, expect, test } from 'vitest'
import { imagesInHtml } from '../../src/html/images-in-html.js'
import { render, renderLine, standard } from './markdown.js'

describe('Links', () => {
  test('lead to the network or a mailbox', () => {
    expect(renderLine('[a](https://x.org/a-b/c%20-%20d?e&f "t") <me@x.org>')).toBe(
      '<a href="https://x.org/a-b/c%20-%20d?e&amp;f" title="t">a</a> <a href="mailto:me@x.org">me@x.org</a>'
    )
  })

  test('to anywhere else show their text', () => {
    expect(renderLine('[*a*](other.md) [b](#c) [d](file:///etc/passwd) [e](javascript:alert(1)) [f](/g) [h](//i)')).toBe(
      '<em>a</em> b d e f h'
    )
  })

  test('and images by reference find their definition in the content, and else stay as written', () => {
    expect(render('[a][r] ![b][r]\n\n[r]: https://x.org/y.png')).toBe(
      '<p><a href="https://x.org/y.png">a</a> <img src="https://x.org/y.png" alt="b"></p>'
    )
    expect(renderLine('[a][r]')).toBe('[a][r]')
  })
})

describe('Media', () => {
  test('are written as Anki looks for them: address first, raw, in double quotes', () => {
    expect(renderLine('![A > "b"](a%20b%26c.png "t")')).toBe('<img src="a b&amp;c.png" alt="A &gt; &quot;b&quot;" title="t">')
  })

  test('may have a size', () => {
    expect(renderLine('![heart|300](a.png) ![|300x200](a.png) ![1914](a.png)')).toBe(
      '<img src="a.png" alt="heart" width="300"> <img src="a.png" width="300" height="200"> <img src="a.png" alt="1914">'
    )
  })

  test('that sound or move are played by Anki', () => {
    expect(renderLine('![](a.mp3) ![b](b.mp4)')).toBe('[sound:a.mp3] [sound:b.mp4]')
  })

  test('that are not there show their alternative text and their name', () => {
    expect(renderLine('![a *b*](missing.png) ![](x/missing%20too.png)')).toBe('a b (missing.png) missing too.png')
    expect(renderLine('![missing.png](missing.png) ![a](missing.png#center)')).toBe('missing.png a (missing.png)')
    expect(renderLine('![a](other:missing.png)')).toBe('a')
  })

  test('of the network stay an address', () => {
    expect(renderLine('![a](https://x.org/a%20b.png?c&d)')).toBe('<img src="https://x.org/a%20b.png?c&amp;d" alt="a">')
  })

  test('in raw HTML are media of the notes too', () => {
    expect(render('<img width="300" alt="q" src="a.png" onerror="x">')).toBe('<img src="a.png" alt="q" width="300">')
    expect(render('<p align="center"><img src=a.png></p>\n\n![b](b.png) <br>')).toBe(
      '<p><img src="a.png"></p>\n<p><img src="b.png" alt="b"> <br></p>'
    )
    expect(render('<audio controls src="a.mp3"></audio> <video><source src="b.mp4"></video> <img>')).toBe(
      '<p>[sound:a.mp3] [sound:b.mp4] </p>'
    )
    expect(render('<img src="missing.png" alt="q">')).toBe('q (missing.png)')
  })

  test('in raw HTML are asked for by the nodes that were found in it before', () => {
    const node = { type: 'html' as const, value: '<img src="a.png"><img alt="q" src=\'b&amp;c.png\'>' }
    expect(imagesInHtml(node).map((image) => image.url)).toEqual(['a.png', 'b&c.png'])
    expect(imagesInHtml(node)).toBe(imagesInHtml(node))
    const asked: Image[] = []
    render('<img src="a.png">', { ...standard, media: (image) => void asked.push(image) })
    expect(asked).toEqual([expect.objectContaining({ type: 'image', url: 'a.png', position: expect.anything() })])
  })
})
