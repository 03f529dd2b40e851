import { expect, test } from 'vitest';
import { profileProblems } from './problems.js';
import type { Profile, ProfileColumn } from './profile.js';

const CODE: ProfileColumn = { name: 'MA', from: 'code' };

function profileOf(
  columns: readonly ProfileColumn[],
  table: Partial<NonNullable<Profile['files'][number]['tables']>[number]> = {},
  file: Partial<Profile['files'][number]> = {},
): Profile {
  return {
    name: 'mot-cua',
    version: '1',
    title: { vi: 'Một cửa', en: 'One-stop' },
    kind: 'procedures',
    files: [{ name: 'a.csv', format: 'csv', tables: [{ name: 'A', columns, ...table }], ...file }],
  };
}

test('a profile whose names all lead somewhere has no problem', () => {
  const columns: ProfileColumn[] = [
    CODE,
    { name: 'STT', count: true },
    { name: 'LOAI', value: '1' },
    { name: 'CAP', from: 'levels', words: 'vi' },
    { name: 'NGAY', from: 'timeLimit', quantity: { units: { 'working-day': 8 } } },
    { name: 'MUC', from: 'onlineLevel', map: { values: { full: '4', partial: '3' } } },
  ];
  expect(profileProblems(profileOf(columns, { key: ['MA'] }))).toEqual([]);
});

test.each<[string, ProfileColumn, string]>([
  ['unknown', { name: 'X', from: 'nmae' }, 'from'],
  ['choice', { name: 'X', from: 'onlineLevel', map: { values: { toàn: '4' } } }, 'map.values'],
  ['choice', { name: 'X', from: 'timeLimit', quantity: { units: { ngày: 1 } } }, 'quantity.units'],
  ['profile-source', { name: 'X' }, ''],
  ['profile-source', { name: 'X', from: 'name', value: '1' }, ''],
  ['profile-ways', { name: 'X', from: 'status', words: 'vi', map: { values: {} } }, ''],
  ['profile-quantity', { name: 'X', from: 'name', quantity: { units: { day: 1 } } }, 'quantity'],
  ['profile-parts', { name: 'X', from: 'decision' }, 'from'],
  ['profile-words', { name: 'X', from: 'name', words: 'vi' }, 'words'],
  ['short', { name: ' ', from: 'name' }, 'name'],
  ['profile-fixed', { name: 'X', value: '1', map: { values: { 1: '2' } } }, ''],
  ['profile-fixed', { name: 'X', count: true, join: ',' }, ''],
  ['profile-date', { name: 'X', from: 'code', date: 'dd/mm/yyyy' }, 'date'],
  ['profile-pattern', { name: 'X', from: 'name', pattern: '(' }, 'pattern'],
])('%s is told of the column', (rule, column, part) => {
  const path = ['files[0].tables[0].columns[1]', part].filter((one) => one !== '').join('.');
  expect(profileProblems(profileOf([CODE, column]))).toMatchObject([{ path, rule }]);
});

test.each<[string, string, Profile]>([
  [
    'profile-twice',
    'files[0].tables[0].columns',
    profileOf([CODE, { ...CODE, name: 'ma' }], {}, { format: 'json' }),
  ],
  ['profile-list', 'files[0].tables[0].rows[0]', profileOf([CODE], { rows: ['name'] })],
  ['unknown', 'files[0].tables[0].key', profileOf([CODE], { key: ['KHOA'] })],
  [
    'unknown',
    'files[0].tables[0].links[0].table',
    profileOf([CODE], { links: [{ column: 'MA', table: 'B', to: 'MA' }] }),
  ],
  [
    'profile-outer',
    'files[0].tables[0].columns[1].from',
    profileOf([CODE, { name: 'TH', from: 'documents.case' }], { rows: ['documents.papers'] }),
  ],
  ['profile-list', 'files[0].tables[0].rows[0]', profileOf([CODE], { rows: ['documents.case'] })],
  [
    'profile-twice',
    'files[0].tables[0].columns',
    profileOf([CODE, { ...CODE, name: ' MA' }], { key: ['MA'] }),
  ],
  ['profile-file', 'files[0].name', profileOf([CODE], {}, { name: '..' })],
  ['profile-file', 'files[0].name', profileOf([CODE], {}, { name: '../a.csv' })],
  ['profile-file', 'files[0].name', profileOf([CODE], {}, { name: 'Con.csv' })],
  ['profile-file', 'files[0].name', profileOf([CODE], {}, { name: 'a\u0000.csv' })],
  ['profile-file', 'files[0].name', profileOf([CODE], {}, { name: `${'ệ'.repeat(66)}.csv` })],
  [
    'profile-above',
    'files[0].tables[0].above',
    profileOf([CODE], { above: [['Danh mục']] }, { name: 'a.json', format: 'json' }),
  ],
  ['profile-name', 'files[0].name', profileOf([CODE], {}, { name: 'Manifest.json' })],
  [
    'profile-sheet',
    'files[0].tables[0].name',
    profileOf([CODE], { name: 'a/b' }, { name: 'a.xlsx', format: 'xlsx' }),
  ],
  [
    'profile-sheet',
    'files[0].tables[0].name',
    profileOf([CODE], { name: 'a\nb'.repeat(11) }, { name: 'a.xlsx', format: 'xlsx' }),
  ],
  [
    'profile-sheet',
    'files[0].tables[0].name',
    profileOf([CODE], { name: 'History' }, { name: 'a.xlsx', format: 'xlsx' }),
  ],
])('%s is told at %s', (rule, path, profile) => {
  expect(profileProblems(profile)).toMatchObject([{ path, rule }]);
});

test('a header may stand twice where columns stand by their places', () => {
  const columns = [CODE, { name: 'Lệ phí', value: '' }, { name: 'Lệ phí', from: 'notes' }];
  expect(profileProblems(profileOf(columns, { key: ['MA'] }))).toEqual([]);
});

test('a kind that isn’t there, or is missing, is told', () => {
  const { kind: _, ...anyKind } = profileOf([CODE]);
  expect(profileProblems({ ...anyKind, kind: 'procedure' })).toMatchObject([
    { path: 'kind', rule: 'unknown', closest: ['procedures'] },
  ]);
  expect(profileProblems(anyKind)).toMatchObject([{ rule: 'missing', expected: 'kind' }]);
});
