/**
 * Notes that hold a snippet wherever text of an author may stand. What swallows the rest of its note stands last in one of them, and
 * `name` is a question that no other note asks.
 */
export const places: Readonly<Record<string, (snippet: string, name: string) => string>> = {
  'title, front, hint, answer and extra, typed': (snippet, name) => `# ${line(snippet)}

## ${name} ${line(snippet)} {.typed}

> [!hint]
> ${quoted(snippet)}

Before ${line(snippet)} after.

${snippet}

> [!extra]
> ${quoted(snippet)}
`,
  'context, list, table and choice': (snippet, name) => `## ${line(snippet)}

### ${name} of table

| A | ${cell(snippet)} |
|---|---|
| ${name} | ${cell(snippet)} |

### ${name}?

- [x] ${line(snippet)}
- [ ] ${line(snippet)}

### ${name} of list

- one ${line(snippet)}
- ${item(snippet)}
`,
  'gap, beside gaps and hint of a gap': (snippet, name) => `## ${name}

${line(snippet)}{{c1::one}}${line(snippet)}, the {{c2::${line(snippet)}}} and the {{c3::heart::${line(snippet)}}}.
`,
  'link, picture, footnote, between formulas, term and details': (snippet, name) => `## ${name}

[${line(snippet)}](https://example.org) ![${line(snippet)}](a.png)[^1]

$a$ ${line(snippet)} $b$

[^1]: ${line(snippet)}

## Terms

${name} ${line(snippet)} :: ${line(snippet)}

<details><summary>${name} ${line(snippet)}</summary>

${snippet}

</details>
`,
  'heading, lead, region and text of an occluded picture': (snippet, name) => `## ${name} ${line(snippet)}

${line(snippet)}:

![${line(snippet)}](a.png){.occlude}

- one: 10% 20% 30% 12%
- two ${line(snippet)}: 50% 20% 30% 12%

${snippet}
`
}

const line = (snippet: string) => snippet.replace(/\s*\n\s*/g, ' ')
const item = (snippet: string) => snippet.replace(/\n/g, '\n  ')
const cell = (snippet: string) => line(snippet).replace(/\|/g, '\\|')
const quoted = (snippet: string) => snippet.replace(/\n/g, '\n> ')
