import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgedRecords } from '../../../../test/support/datasets/judged-records.js';
import { cellText } from '../delimited/cell-text.js';
import { isPlain, plainQuoting, type Quoting } from '../delimited/quotes.js';
import { readRecords } from '../delimited/records.js';
import { recordBatches } from './batches.js';
import { FAULT } from './record-batch.js';

const PLAIN = plainQuoting('"');

const WANTED = [0, 1, 2];

interface Seen {
  readonly fields: readonly (string | undefined)[];
  readonly cells: number;
  readonly line: number;
  readonly fault: string | undefined;
}

/** What the second door sees of bytes that come in chunks of so many. */
async function seen(text: string, chunkBytes: number, quoting = PLAIN): Promise<Seen[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes)
      yield Buffer.from(bytes.subarray(at, at + chunkBytes));
  }
  const records: Seen[] = [];
  const options = { delimiter: ',', quoting, wanted: WANTED, firstLine: 1 };
  const spans: string[] = [];
  for await (const batch of recordBatches(chunks(), options)) {
    let line = batch.firstLine;
    for (let i = 0; i < batch.count; i += 1) {
      const fields = WANTED.map((_, w) => {
        const slot = (i * batch.width + w) * 2;
        const [start = -1, end = -1] = batch.wanted.subarray(slot, slot + 2);
        if (start < 0) return undefined;
        const raw = batch.bytes.toString('utf8', start, end);
        return batch.faults[i] === FAULT.unclosed ? raw : cellText(raw, quoting);
      });
      const fault = batch.faults[i] === FAULT.stray ? 'quote-stray' : 'quote-unclosed';
      records.push({
        fields,
        cells: Math.max(1, batch.cells[i] ?? 0),
        line,
        fault: batch.faults[i] === FAULT.none ? undefined : fault,
      });
      line += batch.lines[i] ?? 0;
      spans.push(batch.bytes.toString('utf8', batch.starts[i], batch.nexts[i]));
    }
  }
  expect(spans.join('')).toBe(text);
  return records;
}

/** What the first door sees: csv-parse is the judge of plain files. */
function judged(text: string, quoting = PLAIN): Seen[] {
  const options = { file: 'x.csv', delimiter: ',', quoting, firstLine: 1 };
  const records = isPlain(quoting)
    ? judgedRecords(Buffer.from(text), options)
    : readRecords(Buffer.from(text), options);
  return records.map(({ fields, line, fault }) => ({
    fields: WANTED.map((column) => fields[column]),
    cells: fields.length,
    line,
    fault,
  }));
}

describe('records of bytes, as csv-parse sees them', () => {
  test.each([
    ['plain lines', 'a,b,c\n1,2,3\n'],
    ['a last line without its break', 'a,b\n1,2'],
    ['all three breaks', 'a,b\r\n1,2\r3,4\n5,6\r\n'],
    ['breaks inside quotes', 'a,"x\r\ny\nz",c\r\n1,2,3\r\n'],
    ['doubled quotes', '"a ""b"" c",""""\n"",""\n'],
    ['blank lines', 'a\n\n\nb\n'],
    ['ragged rows', 'a,b,c\n1\n1,2,3,4,5\n'],
    ['an empty cell at the end', 'a,b,\n,,\n'],
    ['a stray quote inside', 'a,5" pipe,c\n1,2,3\n'],
    ['a cell that goes on behind its quote', 'a,"b"c,d\n1,2,3\n'],
    ['an open quote at the end', 'a,b\n1,"2\n3,4\n'],
    ['quotes that never close, line after line', `${'a,"b\n'.repeat(60)}x,"y"\n`],
    ['a lone carriage return at the end', 'a,b\r'],
    ['letters of several bytes', 'xã,"Đại, Mỗ"\nphường,"ấ"\n'],
  ])('%s', async (_, text) => {
    for (const chunkBytes of [1, 3, 7, 4096])
      expect(await seen(text, chunkBytes)).toEqual(judged(text));
  });

  test('whatever stands in the file, however it is cut', async () => {
    const nasty = fc
      .array(fc.constantFrom('a', 'ấ', ',', ',', '"', '"', '\n', '\r', '\r\n', ' '), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(nasty, fc.integer({ min: 1, max: 12 }), async (text, chunkBytes) => {
        fc.pre(text !== '');
        expect(await seen(text, chunkBytes)).toEqual(judged(text));
      }),
      { numRuns: 3000 },
    );
  });
});

/** Blank lines are records to the second door alone. */
const isFilled = ({ cells, fields }: Seen) => cells > 1 || fields[0] !== '';

describe('records with spaces around quotes, or with backslashes', () => {
  const odd: Quoting = { quote: '"', backslash: true, spaced: true };
  const signs = ['a', 'ấ', ',', ',', '"', '"', '\\', '\\"', '\n', '\r\n', ' ', ' "'];

  test('whatever stands in the file, however it is cut: both doors see the same', async () => {
    const nasty = fc
      .array(fc.constantFrom(...signs), { maxLength: 40 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(nasty, fc.integer({ min: 1, max: 12 }), async (text, chunkBytes) => {
        fc.pre(text !== '');
        const found = await seen(text, chunkBytes, odd);
        expect(found.filter(isFilled)).toEqual(judged(text, odd).filter(isFilled));
      }),
      { numRuns: 1000 },
    );
  });

  test('cells', () => {
    const [first, second] = judged(' "a \\" b, c" ,x "y\n"d\\\\", e,"f ""g"""\n', odd);
    expect(first).toMatchObject({ fields: ['a " b, c', 'x "y', undefined], fault: 'quote-stray' });
    expect(second?.fields).toEqual(['d\\', ' e', 'f "g"']);
  });
});

test('a cell in quotes', () => {
  expect(cellText('Xã A', PLAIN)).toBe('Xã A');
  expect(cellText('"Xã ""A"""', PLAIN)).toBe('Xã "A"');
  expect(cellText('"Xã" A', PLAIN)).toBe('"Xã" A');
  expect(cellText('"Xã A', PLAIN)).toBe('"Xã A');
});
