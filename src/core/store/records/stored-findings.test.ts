import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, finding, type Place } from '../../findings/index.js';
import { type Chunk, chunksOf, findingsOf } from './chunks.js';
import { sha256 } from './hashed-content.js';
import { pack } from './packed.js';

const TEXT = fc.constantFrom('', 'a', '"', 'Hộ tịch', '1');

/** Places as they are told, and as nobody tells them: a cell of another row, none at all. */
const PLACE: fc.Arbitrary<Place> = fc.record(
  {
    file: fc.constantFrom('a.csv', 'b.csv'),
    row: fc.nat(9),
    sheet: TEXT,
    column: TEXT,
    cell: fc.constantFrom('A1', 'A2', 'B1', 'AB12', '2', ''),
  },
  { requiredKeys: ['file'] },
);

const FINDING: fc.Arbitrary<Finding> = fc
  .tuple(
    fc.record(
      {
        place: PLACE,
        fix: fc.record({ from: TEXT, to: TEXT }),
        field: TEXT,
        value: TEXT,
        key: TEXT,
      },
      { requiredKeys: ['place'] },
    ),
    fc.constantFrom('tidy-space', 'read-date', 'code-malformed' as const),
    fc.constantFrom('info', 'warning' as const),
  )
  .map(([details, code, severity]) => {
    const made =
      code === 'code-malformed'
        ? finding(code, details, { closest: '' })
        : finding(code, details, {});
    return { ...made, severity };
  });

function stored(findings: readonly Finding[]): readonly Finding[] {
  return [...chunksOf(findings)].flatMap(({ file, chunk }) => findingsOf(chunk, file));
}

test('whatever is found comes back as it was, file by file', () => {
  fc.assert(
    fc.property(fc.array(FINDING, { maxLength: 60 }), (findings) => {
      const back = stored(findings);
      for (const file of ['a.csv', 'b.csv']) {
        const isHere = (found: Finding) => found.place.file === file;
        expect(back.filter(isHere)).toEqual(findings.filter(isHere));
      }
      expect(back).toHaveLength(findings.length);
    }),
    { seed: 20250701, numRuns: 200 },
  );
});

test('what repairs of a column share is stored once', () => {
  const repairs = Array.from({ length: 40 }, (_, row) =>
    finding(
      'tidy-space',
      {
        place: { file: 'a.csv', row, column: 'Tên thủ tục hành chính', cell: `B${row}` },
        fix: { from: ' a', to: 'a' },
        field: 'name',
        value: ' a',
        key: `1.00000${row}`,
      },
      {},
    ),
  );
  const [first] = chunksOf(repairs.map((found) => ({ ...found })));
  const whole = pack(JSON.stringify(repairs));
  expect(stored(repairs)).toEqual(repairs);
  expect(first?.chunk.content.length).toBeLessThan(whole.length);
});

test('a list of findings, as earlier versions stored it, is read', () => {
  const found = finding('tidy-space', { place: { file: '', row: 2 } }, {});
  const json = JSON.stringify([found]);
  const chunk: Chunk = { hash: sha256(json), content: pack(json) };
  expect(findingsOf(chunk, 'a.csv')).toEqual([{ ...found, place: { file: 'a.csv', row: 2 } }]);
});
