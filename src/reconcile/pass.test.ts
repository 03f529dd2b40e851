import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordBatches } from '../files/stream/batches.js';
import { type Answer, Answers } from './answers.js';
import { LedgerBook } from './ledger.js';
import { cellsOfKey, passBatch } from './pass.js';

const SUFFIX = ',x';

/** Passes a text whose first line is its header; every row gets the same answer. */
async function pass(text: string) {
  const bytes = Buffer.from(text);
  async function* chunks() {
    yield bytes;
  }
  const keys: string[] = [];
  const aside: string[] = [];
  const answers = new Answers((key): Answer => {
    keys.push(key);
    const outcome = { status: 'unknown', candidates: [] } as const;
    return { evidence: {}, outcome, suffix: Buffer.from(SUFFIX), rows: 0, samples: [] };
  });
  const book = new LedgerBook();
  const out: Buffer[] = [];
  const width = (text.split(/[\r\n]/)[0] ?? '').split(',').length;
  const options = {
    headerLine: 1,
    width,
    headerSuffix: Buffer.from(SUFFIX),
    setAside: (_: number, row: Buffer) => aside.push(row.toString()),
  };
  const dialect = { delimiter: 44, quote: 34, wanted: [0], firstLine: 1 };
  for await (const batch of recordBatches(chunks(), dialect))
    out.push(Buffer.from(passBatch(batch, answers, book, options)));
  return { out: Buffer.concat(out).toString(), aside, keys, ledger: book.ledger, answers };
}

test('each row keeps its bytes and its own line break, with the answer before it', async () => {
  const { out, ledger } = await pass('a,b\r\n"1,""x""",2\r\n\n3,"4\n5"\n6,7');
  expect(out).toBe('a,b,x\r\n"1,""x""",2,x\r\n\n3,"4\n5",x\n6,7,x');
  expect(ledger).toEqual({ rowsIn: 3, rowsOut: 3, rowsSetAside: 0, balanced: true });
});

test('rows with another number of cells are set aside, and the account still holds', async () => {
  const { out, aside, ledger } = await pass('a,b\n1,2\n1\n1,2,3\n4,5\n');
  expect(out).toBe('a,b,x\n1,2,x\n4,5,x\n');
  expect(aside).toEqual(['1', '1,2,3']);
  expect(ledger).toEqual({ rowsIn: 4, rowsOut: 2, rowsSetAside: 2, balanced: true });
});

test('the same cells are thought about once', async () => {
  const { keys, answers } = await pass('a,b\nĐại Mỗ,1\nĐại Mỗ,2\n"Đại Mỗ",3\n');
  expect(keys.map((key) => cellsOfKey(key).cells.map(String))).toEqual([['Đại Mỗ'], ['"Đại Mỗ"']]);
  expect(answers.questions.map(({ rows, samples }) => [rows, samples])).toEqual([
    [2, [2, 3]],
    [1, [4]],
  ]);
});

test('whatever stands in the rows: taken away again, the answers leave the file as it was', async () => {
  const cell = fc.constantFrom('', 'a', '"b,c"', '"d""e"', '"f\ng"', 'Đại Mỗ');
  const row = fc.tuple(cell, cell).map((cells) => cells.join(','));
  const rows = fc.array(fc.tuple(row, fc.constantFrom('\n', '\r\n')), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(rows, async (lines) => {
      const text = `h,i\n${lines.map(([line, end]) => line + end).join('')}`;
      const { out, ledger } = await pass(text);
      expect(out.replaceAll(/,x(?=\r?\n)/g, '')).toBe(text);
      expect(ledger.balanced).toBe(true);
    }),
    { numRuns: 500 },
  );
});
