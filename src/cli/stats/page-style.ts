/** The look of a page with numbers. */
export const pageStyle = `
:root { color-scheme: light dark; --ground: #fafaf7; --paper: #fff; --ink: #22252a; --quiet: #656b74; --line: #e4e4de; --accent: #2f6f9f; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16181b; --paper: #1e2125; --ink: #e6e6e1; --quiet: #9aa1ab; --line: #32363c; --accent: #6fb0df; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 0 0 .75rem; font-size: 1rem; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 0 0 1.25rem; }
.figures div { display: flex; flex-direction: column; }
.figures dd { margin: 0; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures dt, .note, figcaption { color: var(--quiet); font-size: .875rem; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; margin: 0 0 1.25rem; break-inside: avoid; }
.columns { columns: 2 22rem; column-gap: 1.25rem; }
ul { list-style: none; margin: 0; padding: 0; font-size: .875rem; }
li { display: grid; grid-template-columns: 1fr auto; gap: .125rem 1rem; padding: .25rem 0; overflow-wrap: anywhere; }
.number { font-variant-numeric: tabular-nums; }
.bar { grid-column: 1 / -1; height: .25rem; min-width: 2px; border-radius: 2px; background: var(--accent); }
summary { cursor: pointer; padding: .6rem 0; color: var(--quiet); font-size: .875rem; }
.note { margin: .75rem 0 0; overflow-wrap: anywhere; }
figure { margin: 0; overflow-x: auto; }
svg { display: block; width: 100%; min-width: 32rem; height: auto; }
svg text { fill: var(--quiet); font-size: 12px; }
.grid { stroke: var(--line); }
.reviews { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; }
.under { fill: var(--accent); opacity: .14; }
figcaption { margin-top: .5rem; }
@media print { body { background: none; } }
`
