import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf, isFileName } from './file-name.js';

test.each([
  ['procedures', 'procedures'],
  ['thủ tục 2025-07', 'thủ tục 2025-07'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['C:\\lists', 'C--lists'],
  ['.hidden', 'hidden'],
  ['ends. ', 'ends'],
  ['a\u0000b\u202ec\nd', 'a-b-c-d'],
  ['', 'dataset'],
  ['...', 'dataset'],
  ['con', 'con-'],
  ['LPT1', 'LPT1-'],
  ['aux.old', 'aux.old-'],
  ['manifest', 'manifest-'],
  ['console', 'console'],
  ['a\ud800b', 'a-b'],
  ['Thu\u0309 tu\u0323c', 'Thủ tục'],
])('%j becomes %j', (dataset, expected) => {
  expect(fileNameOf(dataset)).toBe(expected);
});

test('whatever the name, the file stays in its folder and fits the file system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (dataset) => {
      const name = fileNameOf(dataset);
      expect(name).toMatch(/^[^./\\][^/\\]*$/su);
      expect(Buffer.byteLength(`${name}.ndjson`)).toBeLessThan(255);
    }),
    { seed: 20250701, numRuns: 100 },
  );
});

test.each(['a.csv', 'thủ tục 2025-07.xlsx', 'console.csv', 'a..b.json', 'manifest.csv'])(
  '%s is the name of a file',
  (name) => {
    expect(isFileName(name)).toBe(true);
  },
);

test.each([
  '.',
  '..',
  '.a',
  ' a',
  'a.',
  'a/b',
  'a\\b',
  'c:a',
  'nul',
  'Con.csv',
  'com1 .txt',
  'a\u202eb',
  'a\nb',
])('%j is none everywhere', (name) => {
  expect(isFileName(name)).toBe(false);
});

test('what a dataset is called in a file’s name is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) =>
      isFileName(`${fileNameOf(name)}.csv`),
    ),
  );
});
