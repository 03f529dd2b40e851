import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../limits.js';
import { readDocument } from './document.js';
import { rowsOfRecordLines } from './record-lines.js';
import { rowsOfObjects } from './rows.js';
import { ObjectNode } from './syntax/node.js';

/** All values at once: the slow way, by which reading line by line is judged. */
function rowsOfAll(text: string, file: string) {
  const { values, notices, format } = readDocument(text, file);
  const records = values.flatMap(({ number, node }) =>
    node instanceof ObjectNode ? [{ number, node }] : [],
  );
  expect({ format, notices, records: records.length }).toEqual({
    format: 'ndjson',
    notices: [],
    records: values.length,
  });
  return rowsOfObjects(records, file, LIMITS.cells);
}

const VALUE = fc.oneof(
  fc.constantFrom('"a"', '"a"', '" "', '"Hộ tịch"', '"\\u0041"', 'null', 'true', '1.50', '-0'),
  fc.constantFrom('["a","b"]', '{"amount":25000}', '12345678901234567890', '[]', '{}'),
);
const KEY = fc.constantFrom('"a"', '"b"', '"mã"', '"b "', '""', '" "', '"\\u0061"');
const RECORD = fc
  .array(fc.tuple(KEY, VALUE), { maxLength: 4 })
  .map((members) => `{${members.map((member) => member.join(': ')).join(',')}}`);
const LINE = fc.oneof(
  { weight: 30, arbitrary: RECORD },
  fc.constantFrom('', '  ', '\u00a0', '[1]', '"a"', '{', '{}{}', '{"a":\r1}', ' {"a":1}\t'),
);
const TEXT = fc
  .tuple(fc.array(LINE, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

test('where lines are records, they are the rows that they are when all are read at once', () => {
  let read = 0;
  fc.assert(
    fc.property(TEXT, fc.constantFrom('a.jsonl', 'a.json'), fc.boolean(), (text, file, ends) => {
      const whole = ends ? `${text}\n` : text;
      const rows = rowsOfRecordLines(Buffer.from(whole), file, file === 'a.jsonl');
      if (rows === undefined) return;
      read += 1;
      expect(rows).toEqual(rowsOfAll(whole, file));
    }),
    { seed: 20250701, numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(100);
});

test.each([
  ['one object, which may be around a list', '{"records":[{"a":1},{"a":2}]}\n'],
  ['one object above a blank line', '{"records":[{"a":1}]}\n\u00a0\n'],
  ['a line that is no JSON', '{"a":1}\n{"a":\n'],
  ['a key that stands in a record twice', '{"a":1,"a":2}\n{"a":1}'],
  ['a key that names nothing', '{"":1}\n{"a":1}'],
  ['a record over several lines', '{"a":1}\n{\n"a":2}'],
  ['lines that end otherwise', '{"a":1}\r{"a":2}\n{"a":3}'],
])('a text is read as a whole that has %s', (_case, text) => {
  expect(rowsOfRecordLines(Buffer.from(text), 'a.json', false)).toBeUndefined();
});

test('equal texts and equal numbers of a column are one cell', () => {
  const lines = Buffer.from('{"a":"1.5","b":1.5}\n{"a":"1.5","b":1.5}\n');
  const [, first, second] = rowsOfRecordLines(lines, 'a.jsonl', true) ?? [];
  const [text, number] = first?.cells ?? [];
  expect(second?.cells[0]).toBe(text);
  expect(second?.cells[1]).toBe(number);
  expect([text?.type, number?.type]).toEqual(['text', 'number']);
});
