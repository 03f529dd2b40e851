import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainQuoting } from '../../../lib/tables/delimited/quotes.js';
import { recordBatches } from '../../../lib/tables/stream/batches.js';
import { FAULT } from '../../../lib/tables/stream/record-batch.js';
import { type AnswerMaker, Answers } from '../question/answers.js';
import type { LookUp } from '../row/look-up.js';
import { RowPass } from './row-pass.js';

const QUOTING = plainQuoting('"');

const ADDED = 'x';

const MOST_QUESTIONS = 20_000;

/** A question of each row's own; every row is told the same. */
const ASKING: AnswerMaker = {
  answer: (texts) => {
    const outcome = { status: 'unknown', candidates: [] } as const;
    return { outcome, question: { id: texts.join('|'), about: 'x', evidence: {} } };
  },
  added: () => [ADDED],
};

/** Passes a text whose first line is its header. */
async function pass(
  text: string,
  wanted = [0],
  maker = ASKING,
  lookUp: LookUp = { cells: wanted.length, suffices: () => true },
) {
  const bytes = Buffer.from(text);
  async function* chunks() {
    yield bytes;
  }
  const asked: (readonly string[])[] = [];
  const aside: string[] = [];
  const quotes: [line: number, fault: number][] = [];
  const answers = new Answers(
    {
      ...maker,
      answer(texts) {
        asked.push(texts);
        return maker.answer(texts);
      },
    },
    MOST_QUESTIONS,
  );
  const rows = new RowPass(answers, {
    headerLine: 1,
    width: (text.split(/[\r\n]/)[0] ?? '').split(',').length,
    lookUp,
    delimiter: ',',
    quoting: QUOTING,
    headers: [ADDED],
    decode: (from, start, end) => from.toString('utf8', start, end),
    encode: (cells) => Buffer.from(`,${cells.join(',')}`),
    setAside: (_, row) => aside.push(row.toString()),
    brokenQuote: (line, fault) => quotes.push([line, fault]),
  });
  const out: Buffer[] = [];
  const dialect = { delimiter: ',', quoting: QUOTING, wanted, firstLine: 1 };
  for await (const batch of recordBatches(chunks(), dialect))
    out.push(Buffer.from(rows.write(batch)));
  const { ledger } = rows.close();
  return { out: Buffer.concat(out).toString(), aside, quotes, asked, ledger, answers };
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

test('broken quotes are told by their lines, and the rows answered all the same', async () => {
  const { quotes, ledger } = await pass('a,b"c\n"1\n2",3\n4,5"\n6,"7\n8,9\n');
  expect(quotes).toEqual([
    [1, FAULT.stray],
    [4, FAULT.stray],
    [5, FAULT.unclosed],
  ]);
  expect(ledger).toMatchObject({ rowsIn: 4, rowsOut: 4 });
});

test('the same cells are thought about once, and those that ask the same are counted together', async () => {
  const { asked, answers } = await pass('a,b\nĐại Mỗ,1\nĐại Mỗ,2\n"Đại Mỗ",3\n');
  expect(asked).toEqual([['Đại Mỗ'], ['Đại Mỗ']]);
  expect(
    answers.questions.map(({ question, rows, samples }) => [question.id, rows, samples]),
  ).toEqual([['Đại Mỗ', 3, [2, 3, 4]]]);
});

test.each([
  ['side by side', [0, 1]],
  ['apart', [0, 2]],
  ['in another order', [2, 0]],
])('rows are told apart by their wanted cells alone: %s', async (_, wanted) => {
  const { asked } = await pass('a,b,c\n1,2,2\n1,2,2\n12,,2\n1,"2","2"\n1,"2","2"\n', wanted);
  const cells = [
    ['1', '2', '2'],
    ['12', '', '2'],
    ['1', '2', '2'],
  ];
  expect(asked).toEqual(cells.map((row) => wanted.map((index) => row[index])));
});

test.each([
  ['side by side', [0, 1]],
  ['apart', [0, 2]],
])('cells that do not matter are not looked up by, unless they do: %s', async (_, wanted) => {
  const lookUp: LookUp = { cells: 1, suffices: ([first]) => first !== '' };
  const { asked, answers } = await pass(
    'a,b,c\n1,2,2\n1,3,3\n,4,4\n,5,5\n,4,4\n',
    wanted,
    ASKING,
    lookUp,
  );
  expect(asked).toEqual([
    ['1', '2'],
    ['', '4'],
    ['', '5'],
    ['', '4'],
  ]);
  expect(answers.questions.map(({ rows }) => rows)).toEqual([2, 2, 1]);
});

test('codes are told apart from what only looks like them', async () => {
  const { asked } = await pass('a,b\n00634,1\n00634,2\n"00634",3\n634,4\n0063x,5\n');
  expect(asked).toEqual([['00634'], ['00634'], ['634'], ['0063x']]);
});

test('a cell whose quote never ends stands for itself', async () => {
  const { asked, out } = await pass('a,b\n"00634,1\n00634,2\n');
  expect(asked).toEqual([['"00634'], ['00634']]);
  expect(out).toBe('a,b,x\n"00634,1,x\n00634,2,x\n');
});

test('more different rows than are remembered get each its own answer', async () => {
  const rows = Array.from({ length: 70_000 }, (_, row) => `Ấp ${row},1`);
  const { ledger, answers, out } = await pass(['a,b', ...rows, 'Ấp 7,1'].join('\n'));
  expect(ledger).toMatchObject({ rowsIn: 70_001, rowsOut: 70_001, balanced: true });
  expect(out.endsWith('Ấp 69999,1,x\nẤp 7,1,x')).toBe(true);
  expect(answers.questions[7]).toMatchObject({
    question: { id: 'Ấp 7' },
    rows: 2,
    samples: [9, 70_002],
  });
});

test('more different answers than are known at a time are each told to their own rows', async () => {
  const texts = new WeakMap<object, string>();
  const maker: AnswerMaker = {
    answer: ([text = '']) => {
      const outcome = { status: 'merged', candidates: [] } as const;
      texts.set(outcome, text);
      return { outcome };
    },
    added: (outcome) => [texts.get(outcome) ?? ''],
  };
  const rows = Array.from({ length: 150_000 }, (_, row) => `${row % 140_000}`);
  const { out, answers } = await pass(['a', ...rows, ''].join('\n'), [0], maker);
  expect(out.split('\n').slice(1, -1)).toEqual(rows.map((text) => `${text},${text}`));
  expect(answers.size).toBeLessThan(140_000);
  expect(answers.byStatus.merged).toBe(150_000);
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
