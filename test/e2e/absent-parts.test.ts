import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation } from '../support/datasets/lists.js';

const HEADER = ['Tên quy trình', 'Tên bước', 'Thời gian', 'Phòng ban'];
const NAME = 'Cấp bản sao trích lục';
const STEPS = [
  [NAME, 'Nhận hồ sơ', '1 ngày', 'Một cửa'],
  [NAME, 'Xem xét', '3 ngày', 'Tư pháp'],
  [NAME, 'Ký', '1 ngày', 'Lãnh đạo'],
];

interface Import extends Validation {
  readonly values: Readonly<Record<'kept' | 'emptied' | 'replaced' | 'removed', number>>;
  readonly refused?: true;
}

interface Diff {
  readonly changes: readonly unknown[];
  readonly findings: readonly { readonly code: string }[];
}

interface Stored {
  readonly fields: { readonly steps: readonly { name: string; duration?: { value: number } }[] };
}

function stored(): Desk {
  const desk = new Desk();
  desk.put('full.csv', csvOf([HEADER, ...STEPS]));
  expect(desk.run('import', 'processes', 'full.csv').status).toBe(0);
  return desk;
}

/** The same list without durations, its second step under another name or others added. */
function without(rows: readonly (readonly string[])[]): string {
  return csvOf([HEADER, ...rows].map((cells) => cells.filter((_, i) => i !== 2)));
}

const codesOf = ({ findings }: Validation) => findings.map(({ code }) => code);
const daysOf = (desk: Desk) =>
  desk.json<Stored>('show', '@latest', NAME).fields.steps.map(({ duration }) => duration?.value);

test('an update by a list without a column of the steps keeps what is stored of each', () => {
  const desk = stored();
  const [first = [], ...others] = STEPS;
  desk.put('more.csv', without([first, [NAME, 'Giao việc', '', 'Tư pháp'], ...others]));
  const update = desk.json<Import>('import', 'processes', 'more.csv');
  expect(update).toMatchObject({ status: 0, values: { kept: 3, emptied: 0 } });
  expect(update.findings).toMatchObject([{ code: 'column-absent', field: 'steps.duration' }]);
  expect(daysOf(desk)).toEqual([1, undefined, 3, 1]);
  desk.put('same.csv', without(STEPS.slice(0, 2)));
  expect(desk.json<Import>('import', 'processes', 'same.csv', '--dry-run').values.kept).toBe(2);
});

test('where a step may have been renamed nothing is stored until a person says so', () => {
  const desk = stored();
  const renamed = STEPS.map((cells) =>
    cells.map((cell) => (cell === 'Xem xét' ? 'Thẩm định' : cell)),
  );
  desk.put('renamed.csv', without(renamed));
  const refused = desk.json<Import>('import', 'processes', 'renamed.csv');
  expect(refused).toMatchObject({ status: 1, refused: true });
  expect(codesOf(refused)).toContain('items-unmatched');
  expect(daysOf(desk)).toEqual([1, 3, 1]);
  const args = ['import', 'processes', 'renamed.csv', '--drop-fields', 'steps.duration'];
  expect(desk.json<Import>(...args)).toMatchObject({ status: 0, values: { kept: 2, emptied: 1 } });
  expect(daysOf(desk)).toEqual([1, undefined, 1]);
});

test('replacing refuses to empty a part unless it is named', () => {
  const desk = stored();
  desk.put('less.csv', without(STEPS));
  const refused = desk.json<Import>('import', 'processes', 'less.csv', '--replace');
  expect(refused).toMatchObject({ status: 1, refused: true });
  expect(codesOf(refused)).toEqual(['column-absent-refused', 'replace-refused']);
  const args = ['import', 'processes', 'less.csv', '--replace', '--drop-fields', 'steps.duration'];
  expect(desk.json<Import>(...args).values).toMatchObject({ emptied: 3 });
  expect(daysOf(desk)).toEqual([undefined, undefined, undefined]);
});

test('diff names the part once and counts no change for it, from either side', () => {
  const desk = stored();
  desk.put('less.csv', without(STEPS));
  for (const sides of [
    ['full.csv', 'less.csv'],
    ['less.csv', 'full.csv'],
    ['@latest', 'less.csv'],
    ['less.csv', '@latest'],
  ]) {
    const diff = desk.json<Diff>('diff', 'processes', ...sides);
    expect(diff.changes).toEqual([]);
    expect(diff.findings).toMatchObject([{ code: 'column-not-compared', field: 'steps.duration' }]);
  }
});

test('a renamed column of the steps is offered with the flag to copy', () => {
  const desk = stored();
  const [, ...rows] = [HEADER, ...STEPS];
  desk.put('other.csv', csvOf([HEADER.with(2, 'Thời lượng xử lý'), ...rows]));
  const { findings } = desk.json<Import>('import', 'processes', 'other.csv', '--dry-run');
  const absent = findings.find(({ code }) => code === 'column-absent');
  expect(JSON.stringify(absent)).toContain('--map \\"Thời lượng xử lý=steps.duration\\"');
});
