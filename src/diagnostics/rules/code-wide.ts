import type { Rule } from './rule.js'

export const codeWide = {
  id: 'code-wide',
  severity: 'info',
  onlyInCheck: true,
  limits: { columns: 80 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ columns, most }: { columns: number; most: number }) =>
    `A line of code of ${columns} columns, expected ${most} at the most: break it, or leave out what is not asked`,
  title: 'A line of code is wider than a card',
  meaning:
    'A line of a block of code has more than 80 columns. On a phone, where some 40 to 50 are in sight, it has to be moved aside to be read. ' +
    'Break the line, or keep only what is to be known.',
  why: 'What is out of sight is not looked at, and a card is answered right without it. (Piotr Wozniak, Twenty rules: minimum information.)',
  wrong: {
    files: {
      'note.md':
        '# Docker\n\n## How is a container started by hand?\n\n```sh\ndocker run --detach --name web --publish 8080:80 --volume ./site:/usr/share/nginx/html:ro nginx\n```\n'
    }
  },
  right: {
    files: { 'note.md': '# Docker\n\n## How is a port of a container published?\n\n```sh\ndocker run --publish 8080:80 nginx\n```\n' }
  }
} satisfies Rule
