/**
 * Pictures of which a region is hidden. Anki's reviewer lays a canvas over the picture and draws on it in the colours that it finds here,
 * so that the picture has the canvas's size, whatever that of other pictures is.
 */
export const occlusion = `
#image-occlusion-container {
  max-height: 75vh;
  margin: .6em 0 0;
}
.page #image-occlusion-container img {
  margin: 0;
}
#image-occlusion-canvas {
  --active-shape-color: var(--accent);
  --active-shape-border: 2px var(--accent);
  --inactive-shape-color: var(--edge);
  --inactive-shape-border: 1px var(--ground);
  --highlight-shape-color: transparent;
  --highlight-shape-border: 3px var(--accent);
}
.kind-occlusion .title p {
  margin: 0;
  font-weight: 400;
}
.region {
  margin-block-start: .6em;
  font-size: 1.15em;
}
#toggle {
  margin: .8em 0 0;
  min-width: 44px;
  min-height: 44px;
  padding: 0 1em;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: none;
  color: inherit;
  font: inherit;
  font-size: .85em;
}
#err:empty {
  display: none;
}
`
