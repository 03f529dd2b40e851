import { describe, expect, test } from 'vitest';
import { read, utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';
import { csvOf, type JsonFinding, sheetsOf } from '../support/datasets/lists.js';

interface Merge {
  readonly summary: Readonly<Record<string, number>>;
  readonly conflicts: readonly {
    type: string;
    id: string;
    key: string;
    field?: string;
    ours?: unknown;
    theirs?: unknown;
    settled?: { take: string; by: string };
  }[];
  readonly parents: readonly { role: string; revision?: number; files?: { file: string }[] }[];
  readonly findings: readonly JsonFinding[];
  readonly changes?: Readonly<Record<string, number>>;
  readonly refused?: true;
  readonly revision?: number;
}

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Phí'];
const A = ['1.900201', 'Cấp phép A', 'Cấp xã', '25.000 đồng'];
const B = ['1.900202', 'Cấp phép B', 'Cấp tỉnh', 'Không'];

/** A desk with three lists, each of these lines. */
function desk(base: string[][], ours: string[][], theirs: string[][]) {
  const made = new Desk();
  const lists = { 'goc.csv': base, 'ta.csv': ours, 'ho.csv': theirs };
  for (const [name, lines] of Object.entries(lists)) made.put(name, csvOf([HEADER, ...lines]));
  const merge = (...flags: string[]) =>
    made.json<Merge>('merge', 'procedures', 'goc.csv', 'ta.csv', 'ho.csv', ...flags);
  return { desk: made, merge };
}

const changed = (line: string[], at: number, value: string) =>
  line.map((cell, i) => (i === at ? value : cell));

const fieldsOf = (made: Desk, key: string) =>
  made.json<{ fields: Record<string, unknown> }>('show', '@latest', key).fields;

const codesOf = ({ findings }: Merge) => findings.map(({ code }) => code);

test('edits of different fields come together as a revision that knows its three parents', () => {
  const { desk: made, merge } = desk(
    [A, B],
    [changed(A, 1, 'Cấp phép A mới'), B],
    [changed(A, 3, '30.000 đồng'), changed(B, 2, 'Cấp xã')],
  );
  const result = merge('--author', 'lan');
  expect(result).toMatchObject({ status: 0, conflicts: [], revision: 1 });
  expect(result.summary).toMatchObject({ kept: 0, ours: 0, theirs: 1, both: 1, open: 0 });
  expect(fieldsOf(made, '1.900201')).toMatchObject({
    name: 'Cấp phép A mới',
    fees: [{ amount: 30_000 }],
  });
  expect(fieldsOf(made, '1.900202')).toMatchObject({ levels: ['commune'] });
  const { revision } = made.json<{ revision: { command: string; parents: Merge['parents'] } }>(
    'show',
  );
  expect(revision).toMatchObject({ command: 'merge', author: 'lan' });
  expect(revision.parents).toMatchObject([
    { role: 'base', files: [{ file: 'goc.csv' }] },
    { role: 'ours', files: [{ file: 'ta.csv' }] },
    { role: 'theirs', files: [{ file: 'ho.csv' }] },
  ]);
  expect(made.run('log', '--lang', 'en').stdout).toMatch(/theirs: ho\.csv \(sha256 [0-9a-f]{64}\)/);
});

describe('a conflict', () => {
  const torn = () =>
    desk([A, B], [changed(A, 1, 'Tên của ta'), B], [changed(A, 1, 'Tên của họ'), B]);

  test('stores nothing and exits with 1, whatever else is merged, and whatever a baseline knows', () => {
    const { desk: made, merge } = torn();
    const result = merge();
    expect(result).toMatchObject({ status: 1, refused: true });
    expect(result.revision).toBeUndefined();
    expect(result.conflicts).toMatchObject([
      {
        type: 'both-changed',
        key: '1.900201',
        field: 'name',
        ours: 'Tên của ta',
        theirs: 'Tên của họ',
      },
    ]);
    expect(made.list()).not.toContain('.haicap');
    merge('--baseline', 'moc.json', '--baseline-update');
    expect(merge('--baseline', 'moc.json')).toMatchObject({ status: 1, refused: true });
  });

  test('is settled by a rule of its field, or of all; a wrong rule is named', () => {
    const { desk: made, merge } = torn();
    expect(merge('--prefer', 'theirs:fees').status).toBe(1);
    const result = merge('--prefer', 'theirs:Tên thủ tục', '--prefer', 'ours');
    expect(result.conflicts).toMatchObject([{ settled: { take: 'theirs', by: 'rule' } }]);
    expect(codesOf(result)).toContain('merge-settled');
    expect(fieldsOf(made, '1.900201').name).toBe('Tên của họ');
    for (const wrong of ['their', 'ours:', 'theirs:legalBase'])
      expect(
        made.run('merge', 'procedures', 'goc.csv', 'ta.csv', 'ho.csv', '--prefer', wrong).status,
      ).toBe(2);
    const { stderr } = made.run(
      'merge',
      'procedures',
      'goc.csv',
      'ta.csv',
      'ho.csv',
      '--prefer',
      'theirs:legalBase',
    );
    expect(stderr).toContain('legalBases');
    expect(merge_(made, '--prefer', 'ours', '--prefer', 'theirs').status).toBe(2);
  });

  test('goes to a workbook, and comes back answered', () => {
    const { desk: made, merge } = torn();
    expect(merge('--questions', 'hoi.xlsx').status).toBe(1);
    const [line = []] = sheetsOf(made.bytes('hoi.xlsx'))['Câu hỏi']?.slice(1) ?? [];
    expect(line.slice(0, 6)).toEqual([
      '1.900201',
      'Tên của ta',
      'Tên thủ tục',
      'Cấp phép A',
      'Tên của ta',
      'Tên của họ',
    ]);
    expect(merge_(made, '--questions', 'hoi.xlsx').status).toBe(2);
    answer(made, 'hoi.xlsx', 'Bên họ');
    const result = merge('--decisions', 'hoi.xlsx');
    expect(result).toMatchObject({ status: 0, revision: 1 });
    expect(result.conflicts).toMatchObject([{ settled: { take: 'theirs', by: 'decision' } }]);
    expect(fieldsOf(made, '1.900201').name).toBe('Tên của họ');
  });

  test('an answer that is none, or to what has changed since, stores nothing', () => {
    const { desk: made, merge } = torn();
    merge('--questions', 'hoi.xlsx');
    answer(made, 'hoi.xlsx', 'cả hai');
    const unread = merge('--decisions', 'hoi.xlsx');
    expect(unread.status).toBe(1);
    expect(codesOf(unread)).toContain('merge-answer-unread');
    answer(made, 'hoi.xlsx', 'ours');
    made.put('ho.csv', csvOf([HEADER, changed(A, 1, 'Tên khác'), B]));
    const stale = merge('--decisions', 'hoi.xlsx');
    expect(stale.status).toBe(1);
    expect(codesOf(stale)).toContain('merge-answer-unasked');
  });
});

function merge_(made: Desk, ...flags: string[]) {
  return made.run('merge', 'procedures', 'goc.csv', 'ta.csv', 'ho.csv', ...flags);
}

/** Fills in the choice of the first line. */
function answer(made: Desk, name: string, choice: string): void {
  const book = read(made.bytes(name));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  utils.sheet_add_aoa(sheet, [[choice]], { origin: 'G2' });
  made.put(name, write(book, { type: 'buffer', bookType: 'xlsx' }));
}

test('removed here and changed there is a conflict, removed and left alone is not', () => {
  const { merge } = desk([A, B], [B], [changed(A, 1, 'Tên mới')]);
  const result = merge();
  expect(result.conflicts).toMatchObject([
    { type: 'removed-changed', key: '1.900201', sides: ['ours'] },
  ]);
  const settled = merge('--prefer', 'theirs', '--allow-removals');
  expect(settled.summary).toMatchObject({ removed: 1, records: 1 });
  expect(settled.status).toBe(0);
});

test('a list without a column changes nothing of that field, and that is told', () => {
  const { desk: made, merge } = desk([A, B], [A, B], []);
  made.put(
    'ho.csv',
    csvOf([HEADER.slice(0, 2), changed(A, 1, 'Tên mới').slice(0, 2), B.slice(0, 2)]),
  );
  const result = merge();
  expect(result.status).toBe(0);
  expect(codesOf(result)).toEqual(['merge-column-absent', 'merge-column-absent']);
  expect(fieldsOf(made, '1.900201')).toMatchObject({ name: 'Tên mới', levels: ['commune'] });
});

test('a key that stands twice is never merged in silence', () => {
  const { merge } = desk([A], [A], [A, changed(A, 1, 'Tên khác')]);
  const result = merge();
  expect(result).toMatchObject({ status: 1, refused: true });
  expect(codesOf(result)).toContain('merge-key-repeated');
  expect(merge('--prefer', 'theirs').status).toBe(1);
  // What is wrong with their list is still told.
  expect(merge('--prefer', 'ours')).toMatchObject({ status: 1, revision: 1 });
});

test('rows set aside are no removals: nothing is stored', () => {
  const { merge } = desk([A, B], [A, B], [A, changed(B, 0, 'x')]);
  const result = merge('--allow-removals');
  expect(result).toMatchObject({ status: 1, refused: true });
  expect(codesOf(result)).toContain('state-unfit');
});

test('with revisions as sides; what the dataset has besides is not lost; again there is nothing new', () => {
  const { desk: made } = desk(
    [A, B],
    [changed(A, 1, 'Tên của ta'), B],
    [A, changed(B, 2, 'Cấp xã')],
  );
  made.run('import', 'procedures', 'goc.csv');
  made.run('import', 'procedures', 'ta.csv');
  const old = made.json<Merge>('merge', 'procedures', '@1', '@1', 'ho.csv');
  expect(old).toMatchObject({ status: 1, refused: true });
  expect(codesOf(old)).toContain('latest-is-another');
  const result = made.json<Merge>('merge', 'procedures', '@1', '@latest', 'ho.csv');
  expect(result).toMatchObject({ status: 0, revision: 3 });
  expect(result.parents.slice(0, 2)).toEqual([
    { role: 'base', revision: 1 },
    { role: 'ours', revision: 2 },
  ]);
  const again = made.json<Merge>('merge', 'procedures', '@1', '@latest', 'ho.csv');
  expect(again.status).toBe(0);
  expect(again.revision).toBeUndefined();
  expect(made.run('restore', '@2').status).toBe(0);
  expect(fieldsOf(made, '1.900202').levels).toEqual(['province']);
});

test('two merges at once: the second stores over nothing that it has not seen', async () => {
  const { desk: made } = desk([A, B], [A, B], [changed(A, 1, 'Một'), B]);
  made.put('ba.csv', csvOf([HEADER, A, changed(B, 1, 'Hai')]));
  made.run('import', 'procedures', 'goc.csv');
  const both = await Promise.all([
    made.start('merge', 'procedures', '@1', '@latest', 'ho.csv'),
    made.start('merge', 'procedures', '@1', '@latest', 'ba.csv'),
  ]);
  const stored = both.filter(({ status }) => status === 0).length;
  expect(stored).toBeGreaterThan(0);
  const names = [fieldsOf(made, '1.900201').name, fieldsOf(made, '1.900202').name];
  // Both, where one came after the other; else the one that was stored, whole.
  const whole =
    stored === 2
      ? [['Một', 'Hai']]
      : [
          ['Một', 'Cấp phép B'],
          ['Cấp phép A', 'Hai'],
        ];
  expect(whole).toContainEqual(names);
});

test('every format says the same, with the same exit code; a dry run stores nothing', () => {
  const { desk: made, merge } = desk([A, B], [changed(A, 1, 'Ta'), B], [changed(A, 1, 'Họ'), B]);
  for (const format of ['csv', 'markdown', 'html', 'junit', 'sarif', 'github', 'gitlab', 'tap']) {
    const { status, stdout } = merge_(made, '--format', format);
    expect([format, status]).toEqual([format, 1]);
    expect(stdout).toContain('1.900201');
  }
  expect(merge('--prefer', 'ours', '--dry-run').status).toBe(0);
  expect(made.list()).not.toContain('.haicap');
});
