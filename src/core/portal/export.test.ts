import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { field } from '../../../test/support/datasets/fields.js';
import { readContent, withCompanions } from '../../lib/tables/index.js';
import {
  buildRecords,
  headerRecogniser,
  type KeyedRecord,
  type Kind,
  matchColumns,
} from '../kinds/index.js';
import { toTables } from '../layout/index.js';
import { type ExportOptions, exportDataset } from './export.js';
import { loadProfile } from './profile/load.js';

const CLEAN = await loadProfile('clean');

const KIND: Kind = {
  name: 'services',
  title: { vi: 'Dịch vụ', en: 'Services' },
  schema: {},
  fields: [
    field('code', 'Mã', 'code', { required: true }),
    field('name', 'Tên', 'name'),
    field('agencies', 'Cơ quan', 'agencies', { reads: 'lines' }),
    field('notes', 'Ghi chú', 'notes', { reads: 'text' }),
  ],
  evidence: [],
  vocabularies: new Map(),
  references: new Map(),
  key: ['code'],
  assembles: [],
  checks: [],
};

const RECORDS: readonly KeyedRecord[] = [
  { key: '2.000010', fields: { name: '=HYPERLINK("x")', code: '2.000010' } },
  {
    key: '1.005160',
    fields: { agencies: ['Sở Y tế', 'UBND xã'], code: '1.005160', name: 'Cấp "thẻ", lần đầu' },
  },
];

const HEADERS = ['Mã', 'Tên', 'Cơ quan'];
const FLAT = [
  ['1.005160', 'Cấp "thẻ", lần đầu', 'Sở Y tế\nUBND xã'],
  ['2.000010', '=HYPERLINK("x")', ''],
];

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'haicap-export-'));
});

afterEach(() => rm(directory, { recursive: true }));

function exportTo(options: Partial<ExportOptions> = {}, records = RECORDS) {
  return exportDataset(KIND, records, { profile: CLEAN, directory, force: false, ...options });
}

function written(name: string): Promise<Buffer> {
  return readFile(join(directory, name));
}

test('json: an array with a line a record, by key, fields in the order of the kind', async () => {
  await exportTo();
  const text = (await written('services.json')).toString();
  expect(text.split('\n')).toEqual([
    '[',
    '{"code":"1.005160","name":"Cấp \\"thẻ\\", lần đầu","agencies":["Sở Y tế","UBND xã"]},',
    '{"code":"2.000010","name":"=HYPERLINK(\\"x\\")"}',
    ']',
    '',
  ]);
  const lines = (await written('services.ndjson')).toString().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(text));
});

test('csv: UTF-8 with its mark, Vietnamese headers, formulas defused', async () => {
  await exportTo();
  const bytes = await written('services.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString().match(/\r\n/g)).toHaveLength(3);
  expect(parse(bytes, { bom: true })).toEqual([
    HEADERS,
    FLAT[0],
    ['2.000010', '\'=HYPERLINK("x")', ''],
  ]);
});

test('csv: formulas as they are when asked for', async () => {
  await exportTo({ neutralise: false });
  expect(parse(await written('services.csv'), { bom: true })).toEqual([HEADERS, ...FLAT]);
});

test('xlsx: every cell is text', async () => {
  await exportTo();
  const book = read(await written('services.xlsx'), { dense: true });
  expect(book.SheetNames).toEqual(['Dịch vụ']);
  const sheet = book.Sheets['Dịch vụ'] ?? {};
  expect(utils.sheet_to_json(sheet, { header: 1, defval: '' })).toEqual([HEADERS, ...FLAT]);
});

test('the manifest tells what the files hold', async () => {
  const { manifest } = await exportTo({ dataset: 'tỉnh/2025', revision: 12 });
  expect(JSON.parse((await written('manifest.json')).toString())).toEqual(manifest);
  const names = ['tỉnh-2025.json', 'tỉnh-2025.ndjson', 'tỉnh-2025.csv', 'tỉnh-2025.xlsx'];
  expect(manifest).toMatchObject({
    profile: 'clean',
    kind: 'services',
    dataset: 'tỉnh/2025',
    revision: 12,
    records: 2,
    fields: [
      { field: 'code', label: 'Mã' },
      { field: 'name', label: 'Tên' },
      { field: 'agencies', label: 'Cơ quan' },
    ],
    files: names.map((name) => ({ name, records: 2 })),
  });
  for (const { name, bytes, sha256 } of manifest?.files ?? []) {
    const content = await written(name);
    expect(content.byteLength).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
  expect((await readdir(directory)).toSorted()).toEqual([...names, 'manifest.json'].toSorted());
});

test('the same records give the same bytes, in whatever order they come', async () => {
  const first = await exportTo();
  const again = await exportTo({ force: true }, RECORDS.toReversed());
  expect(again).toEqual(first);
});

test('changes only: the manifest names the state before and what is gone from it', async () => {
  const since = { revision: 3, removedKeys: ['2.000001', '1.000001'] };
  const { manifest } = await exportTo({ since, formats: ['ndjson'] });
  expect(manifest?.since).toEqual({ revision: 3, removedKeys: ['1.000001', '2.000001'] });
  expect(manifest?.files.map((file) => file.name)).toEqual(['services.ndjson']);
});

/** As long as a cell holds, and longer by one; an emoji is two units. */
const LONGEST = `${'x'.repeat(32_765)}😀`;
const LONG: readonly KeyedRecord[] = [
  { key: '1', fields: { code: '1', name: LONGEST, notes: `${LONGEST}y` } },
  { key: '2', fields: { code: '2', name: 'b', notes: 'ngắn' } },
];

test('a text too long for a cell of a workbook: told where it would stand, and nothing written', async () => {
  const { manifest, findings } = await exportTo({}, LONG);
  expect(manifest).toBeUndefined();
  expect(findings).toMatchObject([
    {
      code: 'cell-too-long',
      place: { file: join(directory, 'services.xlsx'), row: 2, cell: 'C2', column: 'Ghi chú' },
      field: 'notes',
      key: '1',
      params: { length: 32_768, limit: 32_767 },
    },
  ]);
  expect(await readdir(directory)).toEqual([]);
});

test('formats that have no limit are not refused', async () => {
  const { manifest } = await exportTo({ formats: ['csv', 'json', 'ndjson'] }, LONG);
  expect(manifest?.files).toHaveLength(3);
});

test('a long text in a file of its own, named in its cell, comes back', async () => {
  const { manifest, findings } = await exportTo({ longTexts: 'companion' }, LONG);
  expect(findings).toEqual([]);
  const [text, ...others] = manifest?.texts ?? [];
  expect([text?.key, text?.field, others]).toEqual(['1', 'notes', []]);
  const bytes = await written(text?.name ?? '');
  expect(bytes.toString()).toBe(LONG[0]?.fields.notes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(text?.sha256);
  const sheet = read(await written('services.xlsx')).Sheets['Dịch vụ'];
  expect(sheet?.C2.v).toContain(text?.name);
  expect(await readBack('services.xlsx')).toEqual(LONG);
});

test('keys that are no file names, or the same to a system, have files of their own', async () => {
  const keys = ['../a', '..\\a', 'A|b', 'a|B', 'con', '.x', 'ế\u0301', ' '];
  const records = keys.map((key) => ({
    key,
    fields: { code: key, notes: `${key}${'z'.repeat(40_000)}` },
  }));
  const { manifest } = await exportTo({ longTexts: 'companion', formats: ['xlsx'] }, records);
  const names = manifest?.texts?.map(({ name }) => name) ?? [];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(keys.length);
  for (const name of names) expect(name).toMatch(/^services\.[^/\\:|]+\.notes(-\d)?\.txt$/);
  expect((await readdir(directory)).toSorted()).toEqual(
    [...names, 'services.xlsx', 'manifest.json'].toSorted(),
  );
});

test('half a character is told where text cannot hold it, and kept elsewhere', async () => {
  const records = [{ key: '1', fields: { code: '1', name: 'a\ud83d' } }];
  const { manifest, findings } = await exportTo({}, records);
  expect(findings).toMatchObject([
    { code: 'character-unwritable', place: { cell: 'B2' }, field: 'name', params: { count: 1 } },
  ]);
  expect(manifest?.files).toHaveLength(4);
  for (const format of ['json', 'ndjson', 'xlsx']) {
    expect(await readBack(`services.${format}`)).toEqual(records);
  }
});

test.each(['json', 'ndjson', 'csv', 'xlsx'])(
  '%s reads back as the same records',
  async (format) => {
    const records: readonly KeyedRecord[] = [
      ...RECORDS,
      { key: '3.000000', fields: { code: '3.000000', name: "'-1", notes: '- Nộp;\n- "Trả", sau' } },
      { key: '4.000000', fields: { code: '4.000000', name: '0', agencies: ['a, b', '+84'] } },
    ];
    await exportTo({}, records);
    expect(await readBack(`services.${format}`)).toEqual(
      records.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    );
  },
);

async function readBack(name: string): Promise<KeyedRecord[]> {
  const path = join(directory, name);
  const { grids } = await withCompanions(path, await readContent(path));
  const recognise = headerRecogniser(KIND, []);
  return grids.flatMap((grid) => {
    const options = { recogniseHeader: recognise, expected: [], hidden: 'read' } as const;
    const [table] = toTables(grid, options).tables;
    if (table === undefined) return [];
    const { records, findings } = buildRecords(
      KIND,
      [{ table, matching: matchColumns(KIND, table, []) }],
      () => true,
    );
    expect(findings).toEqual([]);
    return records.map(({ key, fields }) => ({ key, fields }));
  });
}

test('no records: the files say so', async () => {
  const { manifest } = await exportTo({}, []);
  expect(manifest?.records).toBe(0);
  expect(JSON.parse((await written('services.json')).toString())).toEqual([]);
  expect(await written('services.ndjson')).toHaveLength(0);
  expect(parse(await written('services.csv'), { bom: true })).toEqual([['Mã']]);
});

test.each(['services.xlsx', 'manifest.json'])('%s is there: nothing is written', async (name) => {
  await writeFile(join(directory, name), 'mine');
  await expect(exportTo()).rejects.toMatchObject({
    code: 'output-exists',
    params: { file: join(directory, name) },
  });
  expect(await readdir(directory)).toEqual([name]);
  await exportTo({ force: true });
  expect((await written(name)).toString()).not.toBe('mine');
});

test('an export that fails leaves the older one as it was, with nothing beside it', async () => {
  await exportTo();
  await rm(join(directory, 'services.csv'));
  await mkdir(join(directory, 'services.csv', 'in the way'), { recursive: true });
  const before = await readdir(directory);
  const manifest = await written('manifest.json');
  await expect(exportTo({ force: true })).rejects.toThrow();
  expect(await readdir(directory)).toEqual(before);
  expect(await written('manifest.json')).toEqual(manifest);
});

test('a folder that cannot be made is told', async () => {
  const file = join(directory, 'file');
  await writeFile(file, '');
  await expect(exportTo({ directory: join(file, 'out') })).rejects.toMatchObject({
    code: 'output-unwritable',
  });
});

test('wrong use is refused before anything is written', async () => {
  await expect(exportTo({ profile: { ...CLEAN, kind: 'wards' } })).rejects.toMatchObject({
    code: 'profile-kind',
    params: { profile: 'clean', of: 'wards', kind: 'services' },
  });
  const strange = [{ key: '1', fields: { code: '1', note: 'x' } }];
  await expect(exportTo({}, strange)).rejects.toMatchObject({
    code: 'field-unknown',
    params: { field: 'note', closest: ['notes'], kind: 'services' },
  });
  expect(await readdir(directory)).toEqual([]);
});
