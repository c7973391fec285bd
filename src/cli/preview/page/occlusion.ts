/**
 * Draws the masks of a card's picture on its canvas, from what its gaps say. As Anki's page does it when a template asks. `leastDensity`: dots of
 * the canvas to a pixel, at least (default: 1).
 */
export async function setUpOcclusion(card: Document | ShadowRoot, leastDensity = 1): Promise<void> {
  const canvas = card.querySelector<HTMLCanvasElement>('#image-occlusion-canvas')
  const container = card.getElementById('image-occlusion-container')
  const image = container?.querySelector('img')
  if (!canvas || !container || !image) return
  await image.decode().catch(() => {})
  if (image.naturalWidth === 0) return
  container.style.aspectRatio = String(image.naturalWidth / image.naturalHeight)
  const density = Math.max(leastDensity, devicePixelRatio)
  canvas.width = Math.round(canvas.clientWidth * density)
  canvas.height = Math.round(canvas.clientHeight * density)
  const button = card.getElementById('toggle')
  let isHidden = false
  const draw = () => {
    canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height)
    drawMasks(card, canvas, { density, areLabelsAlone: isHidden })
  }
  if (button) {
    button.style.display = card.querySelector('[data-occludeinactive="1"]') ? '' : 'none'
    button.onclick = () => {
      isHidden = !isHidden
      draw()
    }
  }
  draw()
}

/** The classes of a gap's part, by the names of the colours that the note type's CSS gives them, and Anki's own. */
const sorts = [
  { selector: '.cloze[data-shape]', name: 'active', colour: '#ff8e8e', border: '#212121' },
  { selector: '.cloze-inactive[data-occludeinactive="1"]', name: 'inactive', colour: '#ffeba2', border: '#212121' },
  { selector: '.cloze-highlight[data-shape]', name: 'highlight', colour: '#ff8e8e00', border: '#ff8e8e' }
] as const

function drawMasks(
  card: Document | ShadowRoot,
  canvas: HTMLCanvasElement,
  { density, areLabelsAlone }: { readonly density: number; readonly areLabelsAlone: boolean }
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const style = getComputedStyle(canvas)
  for (const { selector, name, colour, border } of sorts) {
    const fill = style.getPropertyValue(`--${name}-shape-color`).trim() || colour
    const [width = '1px', stroke = border] = style.getPropertyValue(`--${name}-shape-border`).trim().split(/\s+/).filter(Boolean)
    for (const mask of card.querySelectorAll<HTMLElement>(selector)) {
      if (areLabelsAlone && mask.dataset['shape'] !== 'text') continue
      const own = name === 'inactive' ? mask.dataset['fill'] : undefined
      context.fillStyle = own ?? fill
      context.strokeStyle = stroke
      context.lineWidth = (Number.parseFloat(width) || 0) * density
      drawShape(context, mask.dataset, canvas)
    }
  }
}

function drawShape(context: CanvasRenderingContext2D, data: DOMStringMap, { width, height }: HTMLCanvasElement): void {
  const share = (name: string) => Number.parseFloat(data[name] ?? '0') || 0
  const [left, top] = [share('left') * width, share('top') * height]
  context.save()
  context.translate(left, top)
  context.rotate((share('angle') * Math.PI * 2) / 10_000)
  context.translate(-left, -top)
  context.beginPath()
  if (data['shape'] === 'rect') context.rect(left, top, share('width') * width, share('height') * height)
  else if (data['shape'] === 'ellipse') {
    const [rx, ry] = [share('rx') * width, share('ry') * height]
    context.ellipse(left + rx, top + ry, rx, ry, 0, 0, Math.PI * 2)
  } else if (data['shape'] === 'polygon') drawPolygon(context, data, width, height)
  else if (data['shape'] === 'text') drawLabel(context, data, { left, top, size: share('fontSize') * height, scale: share('scale') || 1 })
  context.fill()
  if (context.lineWidth > 0 && data['shape'] !== 'text') context.stroke()
  context.restore()
}

function drawPolygon(context: CanvasRenderingContext2D, data: DOMStringMap, width: number, height: number): void {
  for (const point of (data['points'] ?? '').split(' ')) {
    const [x = 0, y = 0] = point.split(',').map(Number)
    context.lineTo(x * width, y * height)
  }
  context.closePath()
}

function drawLabel(
  context: CanvasRenderingContext2D,
  data: DOMStringMap,
  { left, top, size, scale }: { readonly left: number; readonly top: number; readonly size: number; readonly scale: number }
): void {
  const text = data['text'] ?? ''
  const height = (size || 40) * scale
  context.font = `${height}px Arial`
  context.textBaseline = 'top'
  context.fillStyle = '#ffffff'
  context.fillRect(left, top, context.measureText(text).width + 5, height * 1.2)
  context.fillStyle = data['fill'] ?? '#000000'
  context.fillText(text, left, top)
}
