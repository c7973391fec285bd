/** Ground, text and column. `.card` is Anki's body, `.page` ours. No length hangs on the window's height, which a keyboard changes. */
export const frame = `
html {
  scrollbar-gutter: stable;
}
.card {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  font-size: 19px;
  line-height: 1.5;
  text-align: start;
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
}
.mobile .card,
.card.mobile {
  font-size: 18px;
}
.card.nightMode,
.card.night_mode {
  background: var(--ground);
  color: var(--text);
}
.card #content {
  margin: 0;
}
.page {
  box-sizing: border-box;
  max-width: 38em;
  margin: 0 auto;
  padding: 44px 32px 48px;
}
.page .page {
  max-width: none;
  padding: 0;
}
@media (max-width: 600px) {
  .card {
    font-size: 18px;
  }
  .page {
    padding: 40px 20px;
  }
}
.page a {
  padding-block: 13px;
  color: var(--accent);
}
hr#answer {
  height: 1px;
  margin: 1.2em 0;
  border: 0;
  background: var(--line);
  scroll-margin-block-start: 50vh;
}
`
