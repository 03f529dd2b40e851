import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, type JsonFinding } from '../support/datasets/lists.js';

interface Patch {
  readonly summary: Readonly<Record<'add' | 'edit' | 'remove' | 'refusals', number>>;
  readonly findings: readonly JsonFinding[];
  readonly refused?: true;
  readonly revision?: number;
}

interface Change {
  change: string;
  key: string;
  fields?: { field: string; before?: unknown; after?: unknown; items?: unknown }[];
}

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện'];
const OLD = [
  ['1.900201', 'Cấp phép A', 'Cấp tỉnh; Cấp xã'],
  ['1.900202', 'Cấp phép B', 'Cấp tỉnh'],
  ['1.900203', 'Cấp phép C', 'Cấp xã'],
];
const NEW = [
  ['1.900201', 'Cấp phép A', 'Cấp xã; Cấp bộ'],
  ['1.900202', 'Cấp phép B mới', 'Cấp tỉnh'],
  ['1.900204', 'Cấp phép D', 'Cấp xã'],
];

/** A desk with two lists, the first of them imported, and the list of changes between them. */
function made() {
  const desk = new Desk();
  desk.put('cu.csv', csvOf([HEADER, ...OLD]));
  desk.put('moi.csv', csvOf([HEADER, ...NEW]));
  desk.run('import', 'procedures', 'cu.csv');
  const result = desk.json<Patch>(
    'patch',
    'make',
    'procedures',
    '@latest',
    'moi.csv',
    '--out',
    'thay-doi.json',
  );
  const list = JSON.parse(desk.read('thay-doi.json')) as { changes: Change[] };
  const apply = (...args: string[]) =>
    desk.json<Patch>('patch', 'apply', 'thay-doi.json', ...args, '--allow-removals');
  return { desk, result, list, apply };
}

const codesOf = ({ findings }: Patch) => findings.map(({ code }) => code);

test('a list of changes names key, field, before and after, and lists by item', () => {
  const { desk, result, list } = made();
  expect(result).toMatchObject({ status: 0, summary: { add: 1, edit: 2, remove: 1 } });
  expect(list.changes).toMatchObject([
    {
      change: 'edit',
      key: '1.900201',
      fields: [
        { field: 'levels', items: { remove: [{ item: 'province' }], add: [{ item: 'ministry' }] } },
      ],
    },
    { fields: [{ field: 'name', before: 'Cấp phép B', after: 'Cấp phép B mới' }] },
    { change: 'remove', key: '1.900203' },
    { change: 'add', key: '1.900204' },
  ]);
  const before = desk.read('thay-doi.json');
  const make = ['patch', 'make', 'procedures', '@latest', 'moi.csv', '--out', 'thay-doi.json'];
  expect(desk.run(...make).status).toBe(2);
  expect(desk.run(...make, '--force').status).toBe(0);
  expect(desk.read('thay-doi.json')).toBe(before);
});

test('applied it gives the other list, reversed the first again; the revision knows the list', () => {
  const { desk, apply } = made();
  expect(apply('@latest')).toMatchObject({ status: 0, revision: 2 });
  expect(desk.json<{ changes: [] }>('diff', 'procedures', '@latest', 'moi.csv').changes).toEqual(
    [],
  );
  const { revision } = desk.json<{ revision: { command: string; parents: unknown } }>('show');
  expect(revision).toMatchObject({
    command: 'patch',
    parents: [
      { role: 'target', revision: 1 },
      { role: 'list', files: [{ file: 'thay-doi.json' }] },
    ],
  });
  expect(apply('@latest', '--reverse')).toMatchObject({ status: 0, revision: 3 });
  expect(desk.json<{ changes: [] }>('diff', 'procedures', '@1', '@3').changes).toEqual([]);
});

test('where the target differs every reason is told, and nothing is changed', () => {
  const { desk, apply } = made();
  desk.put(
    'khac.csv',
    csvOf([
      HEADER,
      ['1.900201', 'Cấp phép A', 'Cấp tỉnh; Cấp bộ'],
      ['1.900202', 'Tên khác', 'Cấp tỉnh'],
      ['1.900204', 'Thủ tục khác', 'Cấp xã'],
    ]),
  );
  const result = apply('khac.csv', '--into', 'khac');
  expect(result).toMatchObject({ status: 1, refused: true, summary: { refusals: 4 } });
  expect(codesOf(result).toSorted()).toEqual([
    'patch-item-taken',
    'patch-key-taken',
    'patch-record-missing',
    'patch-value-differs',
  ]);
  expect(desk.json<{ revisions: unknown[] }>('log').revisions).toHaveLength(1);
  apply('@latest');
  const twice = apply('@latest');
  expect(twice.status).toBe(1);
  expect(codesOf(twice)).toContain('patch-already-applied');
});

test('edited by hand it is held to its schema, and its result judged as an import is', () => {
  const { desk, list, apply } = made();
  const edited = (changes: unknown) =>
    desk.put('thay-doi.json', JSON.stringify({ ...list, changes }));
  const edit = { change: 'edit', key: '1.900202' };
  edited([{ ...edit, fields: [{ field: 'nam', after: 'X' }] }]);
  const { status, stderr } = desk.run('patch', 'apply', 'thay-doi.json', '@latest', '--lang', 'en');
  expect(status).toBe(2);
  expect(stderr).toContain('changes[0].fields[0].field');
  expect(stderr).toContain('name');
  edited([{ ...edit, fields: [{ field: 'name', before: 'Cấp phép B' }] }]);
  const unfit = apply('@latest');
  expect(unfit).toMatchObject({ status: 1, refused: true });
  expect(codesOf(unfit)).toEqual(['required-missing', 'result-unfit']);
  desk.put('thay-doi.json', '{"version": 1');
  expect(desk.run('patch', 'apply', 'thay-doi.json', '@latest').status).toBe(2);
  expect(desk.run('patch', 'apply', 'khong-co.json', '@latest').status).toBe(3);
  expect(desk.run('patch', 'make', 'procedures', '@1', 'moi.csv').status).toBe(2);
});

test('half a list makes no list of changes', () => {
  const { desk } = made();
  desk.put('nua.csv', csvOf([HEADER, ['x', 'Cấp phép A', 'Cấp xã'], ...NEW]));
  const result = desk.json<Patch>(
    'patch',
    'make',
    'procedures',
    '@latest',
    'nua.csv',
    '--out',
    'nua.json',
  );
  expect(result).toMatchObject({ status: 1, refused: true });
  expect(desk.list()).not.toContain('nua.json');
});
