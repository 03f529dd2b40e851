import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, finding } from '../finding.js';
import { Fingerprints } from './fingerprints.js';
import { Occurrences } from './occurrences.js';

const malformed = (row: number, more: Partial<Finding> = {}): Finding =>
  ({
    ...finding(
      'code-malformed',
      {
        place: { file: 'don-vi/a.xlsx', sheet: 'Một', row, column: 'Mã', cell: `A${row}` },
        field: 'code',
        value: '1.12',
        key: '1.12',
      },
      { closest: [] },
    ),
    ...more,
  }) as Finding;

const fingerprintsOf = (...found: readonly Finding[]) => {
  const fingerprints = new Fingerprints();
  return found.map((one) => fingerprints.of(one));
};

test('a row that moved, in a folder of another name, has the same fingerprint', () => {
  const [before] = fingerprintsOf(malformed(3));
  const moved = malformed(900, { place: { file: 'a.xlsx', sheet: 'Hai', row: 900 } });
  expect(fingerprintsOf(moved)).toEqual([before]);
  expect(before).toMatch(/^[0-9a-f]{32}$/);
});

test('severity and words are not part of it', () => {
  expect(fingerprintsOf(malformed(3, { severity: 'info' }))).toEqual(fingerprintsOf(malformed(3)));
});

test.each([
  ['record', { key: '1.13' }],
  ['field', { field: 'name' }],
  ['value', { value: '1.14' }],
  ['file', { place: { file: 'b.xlsx' } }],
] as const)('another %s is another finding', (_, more) => {
  expect(fingerprintsOf(malformed(3, more))).not.toEqual(fingerprintsOf(malformed(3)));
});

test('what says the same is told apart by its order alone', () => {
  const three = fingerprintsOf(malformed(1), malformed(2), malformed(3));
  expect(new Set(three).size).toBe(3);
  expect(fingerprintsOf(malformed(7), malformed(8))).toEqual(three.slice(0, 2));
});

test('parts are not run together', () => {
  const fingerprints = new Fingerprints();
  expect(fingerprints.ofParts(['a', 'b'])).not.toBe(fingerprints.ofParts(['a","b']));
});

test('occurrences are those that a map counts', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(2000)), { maxLength: 3000 }), (numbers) => {
      const [met, counts] = [new Occurrences(), new Map<string, number>()];
      for (const [high, low] of numbers) {
        const before = counts.get(`${high} ${low}`) ?? 0;
        expect(met.add(high, low)).toBe(before);
        counts.set(`${high} ${low}`, before + 1);
      }
    }),
    { numRuns: 30, seed: 17 },
  );
});
