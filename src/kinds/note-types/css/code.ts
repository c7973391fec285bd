/** Code and its colours; it scrolls by itself and never wraps. */
export const code = `
.page code,
.page kbd,
.page samp {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Roboto Mono", "Noto Sans Mono", "Liberation Mono", monospace;
  font-size: .85em;
  font-variant-ligatures: none;
  direction: ltr;
  unicode-bidi: isolate;
}
.page code {
  padding: .1em .3em;
  border-radius: 4px;
  background: var(--code-ground);
}
.page kbd {
  padding: .1em .4em;
  border: 1px solid var(--edge);
  border-block-end-width: 2px;
  border-radius: 4px;
}
.page pre {
  padding: .7em .9em;
  border-radius: 8px;
  --on: var(--code-ground);
  line-height: 1.45;
  white-space: pre;
  direction: ltr;
  text-align: left;
  tab-size: 4;
}
.page pre code {
  padding: 0;
  background: none;
  overflow-wrap: normal;
}
.hljs-comment,
.hljs-quote,
.hljs-meta {
  color: var(--quiet);
}
.hljs-keyword,
.hljs-selector-tag,
.hljs-doctag,
.hljs-operator {
  color: var(--code-word);
}
.hljs-string,
.hljs-regexp,
.hljs-addition {
  color: var(--code-text);
}
.hljs-number,
.hljs-literal,
.hljs-symbol,
.hljs-bullet,
.hljs-variable,
.hljs-template-variable {
  color: var(--code-value);
}
.hljs-title,
.hljs-section,
.hljs-name,
.hljs-selector-id,
.hljs-selector-class,
.hljs-link {
  color: var(--code-name);
}
.hljs-type,
.hljs-built_in,
.hljs-attr,
.hljs-attribute,
.hljs-property,
.hljs-selector-attr,
.hljs-selector-pseudo {
  color: var(--code-type);
}
.hljs-deletion {
  color: var(--bad);
}
.hljs-emphasis {
  font-style: italic;
}
.hljs-strong {
  font-weight: 600;
}
`
