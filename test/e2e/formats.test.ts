import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, sheetsOf } from '../support/datasets/lists.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'];
const OLD = csvOf([HEADER, ['1.005160', 'Cấp thẻ', 'Hộ tịch'], ['1.005161', 'Cấp sổ', 'Hộ tịch']]);
const NEW = csvOf([
  HEADER,
  ['1.005160', 'Cấp thẻ mới', 'Hộ tịch'],
  ['1.1.005161', 'Cấp "sổ", bản sao', 'Lĩnh vực lạ lùng'],
]);

/** A ward that was split, one that is nowhere, and a row with a cell too few. */
const RECORDS = 'Mã xã,Xã\n00634,Phường Đại Mỗ\n99999,Xã Vô Danh\n00553';

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const ajv = new Ajv2020({ strictTypes: false, allErrors: true });
addFormats.default(ajv);
for (const name of readdirSync(SCHEMAS).filter((file) => file.endsWith('.schema.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')));
}

function schema(name: string): ValidateFunction {
  const found = ajv.getSchema(`https://haicap.dev/schemas/${name}.schema.json`);
  if (found === undefined) throw new Error(`no schema ${name}`);
  return found;
}

/** A desk with two lists, and the first one imported. */
function prepared(): Desk {
  const desk = new Desk();
  desk.put('old.csv', OLD);
  desk.put('new.csv', NEW);
  desk.samples('nghi-quyet-mau.md');
  desk.put('records.csv', RECORDS);
  const book = { Sổ: RECORDS.split('\n').map((line) => line.split(',').map(text)) };
  desk.put('book.xlsx', bytesOf(workbookOf(book)));
  expect(desk.run('import', 'procedures', 'old.csv').status).toBe(0);
  return desk;
}

describe('json', () => {
  let shared: Desk;
  beforeAll(() => {
    shared = prepared();
  });

  test.for([
    ['validation-report', ['validate', 'procedures', 'new.csv'], 1],
    ['validation-report', ['import', 'procedures', 'new.csv', '--dry-run'], 1],
    ['diff-report', ['diff', 'procedures', '@latest', 'new.csv'], 1],
    ['inspect-report', ['inspect', 'old.csv', 'new.csv'], 0],
    ['export-report', ['export', 'procedures', '--to', 'out'], 0],
    ['log-report', ['log'], 0],
    ['revision-report', ['show', '@1'], 0],
    ['record-report', ['show', '@1', '1.005160'], 0],
    ['explain-report', ['explain', 'key-duplicate'], 0],
    ['catalogue-report', ['explain'], 0],
    ['reconcile-report', ['reconcile', 'records.csv', '--out', 'records.out.csv'], 1],
    ['reconcile-report', ['reconcile', 'book.xlsx', '--out', 'book.out.xlsx'], 0],
    ['reconcile-report', ['reconcile', 'old.csv', '--out', 'old.out.csv'], 1],
    ['review-report', ['review', 'records.csv'], 1],
    ['wards-lookup-report', ['wards', 'lookup', 'Đại Mỗ'], 0],
    ['wards-trace-report', ['wards', 'trace', '00634'], 0],
    ['wards-list-report', ['wards', 'list', '--province', '04'], 0],
    ['wards-relations-report', ['wards', 'list', '--relations', '--province', '04'], 0],
    ['validation-report', ['wards', 'check', 'records.csv', '--kind', 'wards'], 1],
    ['wards-derive-report', ['wards', 'derive', 'nghi-quyet-mau.md'], 0],
    ['wards-sql-report', ['wards', 'sql', '--dialect', 'sqlite'], 0],
  ] as const)('%s: one document on stdout and nothing else', ([name, args, exit], { expect }) => {
    const { status, stdout, stderr } = shared.run(...args, '--format', 'json');
    expect([status, stderr]).toEqual([exit, '']);
    const document = JSON.parse(stdout);
    expect(stdout).toBe(`${JSON.stringify(document, null, 2)}\n`);
    const validate = schema(name);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    if (name !== 'export-report') return;
    expect(JSON.parse(shared.read('out/manifest.json'))).toEqual(document.manifest);
  });

  test('import and restore: the same', ({ expect }) => {
    const desk = prepared();
    const imported = desk.json('import', 'procedures', 'new.csv', '--replace', '--allow-removals');
    schema('validation-report')(imported);
    expect(schema('validation-report').errors ?? []).toEqual([]);
    expect(imported).toMatchObject({ status: 1, command: 'import', revision: 2 });
    const restored = desk.json('restore', '@1', '--allow-removals');
    for (const document of [restored, desk.json('restore', '@3')]) {
      schema('log-report')(document);
      expect(schema('log-report').errors ?? []).toEqual([]);
    }
    expect(restored).toMatchObject({ status: 0, revisions: [{ id: 3, command: 'restore' }] });
  });

  test('the same bytes in any language setting, time zone and folder', async ({ expect }) => {
    const runs = await Promise.all(
      [
        {},
        { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', TZ: 'Pacific/Chatham' },
        { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Ho_Chi_Minh', FORCE_COLOR: '1' },
      ].map((env) => {
        const desk = new Desk();
        desk.put('new.csv', NEW);
        return desk.runWith({ env }, 'validate', 'procedures', 'new.csv', '--format', 'json');
      }),
    );
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(runs[0]?.stdout).toContain('code-malformed');
  });
});

describe('csv', () => {
  test.for([
    ['findings', ['validate', 'procedures', 'new.csv'], 'code', 'code-malformed'],
    ['changes', ['diff', 'procedures', 'old.csv', 'new.csv'], 'type', 'changed'],
  ] as const)(
    '%s: a mark for Excel, one header line, a line an entry',
    ([name, args, column, value], { expect }) => {
      const desk = new Desk();
      desk.put('old.csv', OLD);
      desk.put('new.csv', NEW);
      const [vi, en, document] = [
        desk.run(...args, '--format', 'csv'),
        desk.run(...args, '--format', 'csv', '--lang', 'en'),
        desk.json<Record<typeof name, { readonly fields?: readonly unknown[] }[]>>(...args),
      ];
      expect(vi.status).toBe(document.status);
      // What the rows came to has no place among the lines.
      expect(vi.stderr).toMatch(/^(?:\S*\.csv: \d+ dòng có chữ = .*\n)+$/);
      expect(vi.stdout.startsWith('\uFEFF')).toBe(true);
      expect(vi.stdout.lastIndexOf('\uFEFF')).toBe(0);
      const entries = parse<Record<string, string>>(vi.stdout, { bom: true, columns: true });
      const expected = document[name].flatMap((entry) => entry.fields?.length || 1);
      expect(entries).toHaveLength(expected.reduce((sum, rows) => sum + rows, 0));
      expect(entries.map((entry) => entry[column])).toContain(value);
      const [header] = vi.stdout.split('\r\n');
      expect(en.stdout.split('\r\n')[0]).toBe(header);
      if (name === 'findings') expect(en.stdout).not.toBe(vi.stdout);
    },
  );
});

test('xlsx: findings in a workbook that a spreadsheet program can read', ({ expect }) => {
  const desk = new Desk();
  desk.put('new.csv', NEW);
  const args = ['validate', 'procedures', 'new.csv'];
  const [vi, en, { findings }] = [
    desk.run(...args, '--format', 'xlsx', '--output', 'vi.xlsx'),
    desk.run(...args, '--format', 'xlsx', '--output', 'en.xlsx', '--lang', 'en'),
    desk.json<{ findings: { code: string; cell?: string; value?: string; row?: number }[] }>(
      ...args,
    ),
  ];
  expect([vi.status, vi.stdout]).toEqual([1, '']);
  expect(vi.stderr).toContain('vi.xlsx');
  expect(en.stderr).toContain('en.xlsx');
  const [header, ...rows] = sheetsOf(desk.bytes('en.xlsx')).Findings ?? [];
  const column = (title: string) => rows.map((row) => row[header?.indexOf(title) ?? -1]);
  const codes = column('Finding code').map((text) => /\((\S+)\)$/.exec(String(text))?.[1]);
  expect(codes).toEqual(findings.map((found) => found.code));
  expect(column('Cell')).toEqual(findings.map((found) => found.cell ?? null));
  expect(column('Row')).toEqual(findings.map((found) => found.row ?? null));
  expect(column('Value')).toEqual(findings.map((found) => found.value ?? null));
  expect(Object.keys(sheetsOf(desk.bytes('vi.xlsx')))).toEqual([
    'Tổng hợp',
    'Sổ dòng',
    'Phát hiện',
  ]);
});

describe('--output', () => {
  test('the file holds what stdout would', () => {
    const desk = new Desk();
    desk.put('new.csv', NEW);
    const args = ['validate', 'procedures', 'new.csv', '--format', 'csv'];
    const [shown, written] = [desk.run(...args), desk.run(...args, '--output', 'report')];
    expect([written.status, written.stdout]).toEqual([shown.status, '']);
    expect(desk.read('report')).toBe(shown.stdout);
    expect(desk.list()).toEqual(['new.csv', 'report']);
  });

  test('an existing file is refused before the work, and replaced with --force', () => {
    const desk = new Desk();
    desk.put('new.csv', NEW);
    desk.put('report.json', 'mine');
    const args = ['import', 'procedures', 'new.csv', '--format', 'json', '--output', 'report.json'];
    const refused = desk.run(...args);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/report\.json.*--force/);
    expect(desk.read('report.json')).toBe('mine');
    expect(desk.list()).toEqual(['new.csv', 'report.json']);
    expect(desk.run(...args, '--force').status).toBe(1);
    expect(JSON.parse(desk.read('report.json')).command).toBe('import');
  });

  test('an export refuses to overwrite, and nothing of it is touched', () => {
    const desk = prepared();
    desk.put('out/procedures.csv', 'mine');
    const args = ['export', 'procedures', '--to', 'out'];
    const refused = desk.run(...args);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/procedures\.csv.*--force/);
    expect(desk.list('out')).toEqual(['procedures.csv']);
    expect(desk.run(...args, '--force').status).toBe(0);
    expect(desk.read('out/procedures.csv')).toContain('1.005160');
  });

  test('a folder that is not there is named, and nothing is left over', () => {
    const desk = new Desk();
    desk.put('new.csv', NEW);
    const { status, stdout, stderr } = desk.run(
      'validate',
      'procedures',
      'new.csv',
      '--output',
      'none/report.txt',
    );
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('none/report.txt')]);
    expect(desk.list()).toEqual(['new.csv']);
  });
});

describe('--redact', () => {
  const SECRETS = ['0912 345 678', 'an.nguyen@example.vn', '001099012345'];
  const secret = csvOf([
    HEADER,
    ['1.005160', `Cấp thẻ, gọi ${SECRETS[0]}`, `Lĩnh vực ${SECRETS.join(' ')}`],
  ]);
  const plain = csvOf([HEADER, ['1.005160', 'Cấp thẻ', 'Hộ tịch']]);
  let desk: Desk;
  beforeAll(() => {
    desk = new Desk();
    desk.put('secret.csv', secret);
    desk.put('plain.csv', plain);
    desk.run('import', 'procedures', 'secret.csv');
  });

  test.each([
    ['pretty', false, ['validate', 'procedures', 'secret.csv']],
    ['pretty', true, ['validate', 'procedures', 'secret.csv']],
    ['pretty', true, ['diff', 'procedures', 'plain.csv', 'secret.csv']],
    ['pretty', true, ['show', '@1', '1.005160']],
    ['json', false, ['diff', 'procedures', 'plain.csv', 'secret.csv']],
    ['json', true, ['validate', 'procedures', 'secret.csv']],
    ['json', true, ['diff', 'procedures', 'plain.csv', 'secret.csv']],
    ['json', true, ['show', '@1', '1.005160']],
    ['csv', true, ['validate', 'procedures', 'secret.csv']],
    ['csv', true, ['diff', 'procedures', 'plain.csv', 'secret.csv']],
    ['xlsx', true, ['validate', 'procedures', 'secret.csv']],
    ['xlsx', true, ['diff', 'procedures', 'plain.csv', 'secret.csv']],
  ] as const)('%s, %s: %j', (format, redact, command) => {
    const file = `${format}-${redact}-${command[0]}`;
    desk.run(
      ...command,
      ...['--format', format, '--output', file],
      ...(redact ? ['--redact'] : []),
    );
    const text = format === 'xlsx' ? JSON.stringify(sheetsOf(desk.bytes(file))) : desk.read(file);
    const shown = SECRETS.filter((word) => text.replace(/\s+/g, ' ').includes(word));
    expect(shown).toEqual(redact ? [] : SECRETS);
    expect(text.includes('•••')).toBe(redact);
  });
});

describe('colour', () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('on a pipe with %j: %s', (env, coloured) => {
    const desk = new Desk();
    desk.put('new.csv', NEW);
    const { stdout } = desk.runWith({ env }, 'validate', 'procedures', 'new.csv');
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });
});
