import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileCorpus } from './build-corpus.js'
import { readDocuments } from './documents.js'
import { judged } from './judged.js'
import { toFound } from './to-found.js'

// After an upgrade: prints each card that nobody has judged, and takes all documents as reviewed.
const documents = readDocuments()
const { documents: read } = await compileCorpus(documents, { cards: 'marked' })
for (const { file, ...card } of read.flatMap(toFound)) {
  const isJudged = judged[file]?.some(({ line, front }) => line === card.line && front === card.front)
  if (!isJudged) process.stdout.write(`${file}:${card.line}  ${card.kind}  ${card.front}\n`)
}
const hashes = Object.fromEntries(documents.map(({ id, hash }) => [id, hash]))
writeFileSync(fileURLToPath(new URL('reviewed.json', import.meta.url)), `${JSON.stringify(hashes, null, 2)}\n`)
