import { expect, test } from 'vitest';
import { type Finding, finding } from '../../findings/index.js';
import { type Chunk, chunksOf, findingsOf } from './chunks.js';

const repair = (file: string, row: number): Finding =>
  finding('tidy-space', { place: { file, row }, fix: { from: `a  ${row}`, to: `a ${row}` } }, {});

const repairs = (file: string, rows: number): Finding[] =>
  Array.from({ length: rows }, (_, row) => repair(file, row));

/** The chunks of each file, in their order. */
function chunksByFile(findings: readonly Finding[]): Map<string, Chunk[]> {
  const chunks = new Map<string, Chunk[]>();
  for (const { file, chunk } of chunksOf(findings))
    chunks.set(file, [...(chunks.get(file) ?? []), chunk]);
  return chunks;
}

const hashes = (chunks: readonly Chunk[] = []): string[] =>
  chunks.map((chunk) => chunk.hash.toString('hex'));

test('findings come back as they were, those of a file together', () => {
  const [a, b] = [repairs('a.csv', 300), repairs('b.csv', 300)];
  const mixed = a.flatMap((found, index) => [found, ...b.slice(index, index + 1)]);
  const back = [...chunksByFile(mixed)].flatMap(([file, chunks]) =>
    chunks.flatMap((chunk) => findingsOf(chunk, file)),
  );
  expect(back).toEqual([...a, ...b]);
});

test('there are many chunks, and fewer than findings', () => {
  const chunks = chunksByFile(repairs('a.csv', 2000)).get('a.csv') ?? [];
  expect(chunks.length).toBeGreaterThan(15);
  expect(chunks.length).toBeLessThan(80);
});

test('the same findings in a file of another name are the same chunks', () => {
  const may = chunksByFile(repairs('may.csv', 500)).get('may.csv');
  const june = chunksByFile(repairs('june.csv', 500)).get('june.csv');
  expect(hashes(june)).toEqual(hashes(may));
});

test('one finding more changes two chunks at most', () => {
  const before = hashes(chunksByFile(repairs('a.csv', 1000)).get('a.csv'));
  const more = repairs('a.csv', 1000).toSpliced(500, 0, repair('a.csv', 12345));
  const after = hashes(chunksByFile(more).get('a.csv'));
  expect(after.filter((hash) => !before.includes(hash)).length).toBeLessThanOrEqual(2);
});

test('no findings, no chunks', () => {
  expect(chunksByFile([]).size).toBe(0);
});
