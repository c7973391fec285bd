/** Images, sounds, videos. At night a white plate lies under images that may be transparent; none is inverted. */
export const media = `
.page img,
.page video {
  max-width: 100%;
  max-height: 55vh;
  height: auto;
  margin-block: .25em;
  vertical-align: middle;
}
.nightMode .page img:not([src$=".jpg"]):not([src$=".jpeg"]),
.night_mode .page img:not([src$=".jpg"]):not([src$=".jpeg"]) {
  border-radius: 4px;
  background: #fff;
}
.page img.latex {
  background: none !important;
}
.page .replay-button,
.page .replaybutton {
  display: inline-block;
  margin: -8px;
  padding: 8px;
  line-height: 0;
  text-decoration: none;
  vertical-align: middle;
}
.page .replay-button svg,
.page .replaybutton svg {
  width: 28px;
  height: 28px;
  min-width: 0;
  min-height: 0;
}
.page .replay-button svg circle,
.page .replaybutton svg circle {
  fill: none;
  stroke: var(--accent);
  stroke-width: 3;
}
.page .replay-button svg path,
.page .replaybutton svg path {
  fill: var(--accent);
}
`
