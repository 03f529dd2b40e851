import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation, workbookOf } from '../support/datasets/lists.js';
import { DOUBLE_ENCODINGS, misread } from '../support/documents/encodings.js';

const HEADER = ['Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cấp thực hiện', 'QĐ công bố'];
const ROWS = [
  ['1.001022', 'Thủ tục cấp bản sao trích lục hộ tịch', 'Hộ tịch', 'Cấp xã', '2218/QĐ-BTP'],
  ['2.000635', 'Đăng ký nuôi con nuôi trong nước', 'Nuôi con nuôi', 'Cấp xã', '2218/QĐ-BTP'],
  ['1.003005', 'Xác nhận tình trạng hôn nhân', 'Hộ tịch', 'Cấp tỉnh', '119/QĐ-BTP'],
];
const REPAIR = 'restore-encoding';

const as1252 = (text: string) => misread(text, 'windows-1252');

function validated(name: string, content: string | Uint8Array, ...args: string[]) {
  const desk = new Desk();
  desk.put(name, content);
  const { status, stdout } = desk.run(
    ...['validate', 'procedures', name, '--format', 'json', ...args],
  );
  return { status, ...(JSON.parse(stdout) as Validation) };
}

function namesIn(name: string, content: string | Uint8Array): unknown[] {
  const desk = new Desk();
  desk.put(name, content);
  desk.run('import', 'procedures', name);
  desk.run('export', 'procedures', '--to', 'out');
  const records = JSON.parse(desk.read('out/procedures.json')) as { name: unknown }[];
  return records.map((record) => record.name).sort();
}

test.each(Object.entries(DOUBLE_ENCODINGS))(
  'a list that was encoded twice (%s) is brought back, header and all, and told cell by cell',
  (_, damage) => {
    const rows = [HEADER, ...ROWS].map((row) => row.map(damage));
    const report = validated('list.csv', csvOf(rows));
    expect(report.status).toBe(0);
    expect(report.summary).toMatchObject({ rows: 3, accepted: 3, repaired: 3 });
    const repaired = report.findings.filter(({ code }) => code === REPAIR);
    const marked = [HEADER, ...ROWS].flat().filter((cell) => /[^\0-\x7f]/.test(cell));
    expect(repaired.map(({ fix }) => fix?.to)).toEqual(marked);
    expect(repaired[5]).toMatchObject({
      cell: 'B2',
      column: 'Tên thủ tục hành chính',
      field: 'name',
      key: '1.001022',
      value: damage(ROWS[0]?.[1] ?? ''),
      fix: { from: damage(ROWS[0]?.[1] ?? ''), to: ROWS[0]?.[1] },
    });
    expect(report.summary.bySeverity).toMatchObject({ error: 0, warning: 0 });
  },
);

test('what is stored is the text as it was, from every format', () => {
  const names = ROWS.map(([, name]) => name).sort();
  const damaged = [HEADER, ...ROWS].map((row) => row.map(as1252));
  const [keys = [], ...records] = damaged;
  const objects = records.map((row) => Object.fromEntries(row.map((cell, i) => [keys[i], cell])));
  expect(namesIn('list.xlsx', workbookOf(damaged))).toEqual(names);
  expect(namesIn('list.json', JSON.stringify(objects))).toEqual(names);
  expect(namesIn('list.csv', csvOf(damaged))).toEqual(names);
});

test('cells are judged one by one: one column, one cell, a part of a cell', () => {
  const [first = [], second = [], third = []] = ROWS;
  const mixed = `Đăng ký ${as1252('nuôi con nuôi trong nước')}`;
  const report = validated(
    'list.xlsx',
    workbookOf([HEADER, first.with(1, as1252(first[1] ?? '')), second.with(1, mixed), third]),
  );
  expect(report.findings.filter(({ code }) => code === REPAIR)).toMatchObject([
    { cell: 'B2', sheet: 'Danh sách', fix: { to: first[1] } },
    { cell: 'B3', fix: { from: mixed, to: second[1] } },
  ]);
});

test('sections and titles are read as what they were', () => {
  const section = as1252('LĨNH VỰC THƯ VIỆN');
  const rows = [
    [as1252('DANH MỤC THỦ TỤC HÀNH CHÍNH'), '', ''],
    ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện'],
    [section, '', ''],
    ['1.001022', 'Cấp thẻ bạn đọc', 'Cấp xã'],
  ];
  const report = validated('list.xlsx', workbookOf(rows));
  expect(report.summary).toMatchObject({ rows: 1, accepted: 1 });
  const told = report.findings.filter(({ code }) => code === REPAIR);
  expect(told.map(({ cell }) => cell)).toEqual(['A1', 'A3']);
});

describe('what cannot be brought back is told and kept', () => {
  test.each([
    ['text-letters-lost', 'C?p b?n sao tr?ch l?c h? t?ch'],
    ['text-letters-lost', 'Cấp b\ufffdn sao trích lục'],
    ['text-odd-characters', 'Cấp bản\0 sao trích lục'],
    ['text-odd-characters', 'Cấp bản sao\x1b[31m trích lục'],
    ['text-double-encoded', 'Cáº¥p báº£n sao trÃch lá»¥c á» xÃ£'],
  ])('%s: %j', (code, name) => {
    const [first = []] = ROWS;
    const report = validated('list.csv', csvOf([HEADER, first.with(1, name)]));
    expect(report.findings.filter(({ severity }) => severity === 'warning')).toMatchObject([
      { code, cell: 'B2', field: 'name', key: '1.001022', value: name },
    ]);
    expect(namesIn('list.csv', csvOf([HEADER, first.with(1, name)]))).toEqual([name]);
  });

  test('a lone surrogate in JSON', () => {
    const content = '[{"code":"1.001022","name":"Cấp thẻ \\ud83d bạn đọc"}]';
    const report = validated('list.json', content);
    expect(report.findings).toMatchObject([
      { code: 'text-odd-characters', row: 1, field: 'name', key: '1.001022' },
    ]);
  });

  test('every cell with a broken byte', () => {
    const text = csvOf([HEADER, ...ROWS]);
    const bytes = Buffer.from(text.replaceAll('ộ tịch', '\x01 tịch')).map((byte) =>
      byte === 1 ? 0xff : byte,
    );
    const report = validated('list.csv', bytes);
    const cells = report.findings.filter(({ code }) => code === 'text-letters-lost');
    expect(cells.map(({ cell }) => cell)).toEqual(['B2', 'C2', 'C4']);
    expect(report.findings.some(({ code }) => code === 'byte-invalid')).toBe(true);
  });
});

test('text inside the lists and objects of JSON records is brought back', () => {
  const record = {
    code: '1.001022',
    name: 'Cấp thẻ bạn đọc',
    documents: [{ name: as1252('Đơn đề nghị cấp thẻ'), originals: 1 }],
  };
  const report = validated('list.json', JSON.stringify([record]));
  expect(report.findings).toMatchObject([
    { code: REPAIR, field: 'documents', fix: { to: 'Đơn đề nghị cấp thẻ' } },
  ]);
});

test('switched off, headers are still known and the cells that stay damaged are counted', () => {
  const desk = new Desk();
  desk.put('list.csv', csvOf([HEADER, ...ROWS].map((row) => row.map(as1252))));
  desk.put('haicap.config.json', JSON.stringify({ repairs: { [REPAIR]: false } }));
  const { stdout } = desk.run('validate', 'procedures', 'list.csv', '--format', 'json');
  const report = JSON.parse(stdout) as Validation;
  expect(report.summary).toMatchObject({ rows: 3, accepted: 3 });
  expect(report.findings).toMatchObject([{ code: 'repair-off', value: as1252(HEADER[0] ?? '') }]);
  expect(report.findings[0]?.message).toContain('17');
});

test('text of old fonts is none of it', () => {
  const rows = [HEADER, ['1.001022', 'CÊp thÎ b¹n ®äc t¹i th­ viÖn', 'V¨n hãa', 'CÊp x·', '']];
  const report = validated('list.csv', csvOf(rows));
  expect(report.findings.filter(({ code }) => code.startsWith('text-'))).toEqual([]);
});

describe('reconcile', () => {
  const TABLE = [
    ['STT', 'Phường/xã', 'Quận/huyện', 'Tỉnh/thành phố'],
    ['1', 'Phường Ô Chợ Dừa', 'Quận Đống Đa', 'Thành phố Hà Nội'],
    ['2', 'Xã Yên Thường', 'Huyện Gia Lâm', 'Thành phố Hà Nội'],
    ['3', 'Phường Trúc Bạch', 'Quận Ba Đình', 'Thành phố Hà Nội'],
  ];

  interface Reconciled {
    readonly summary: { readonly byStatus: Readonly<Record<string, number>> };
    readonly findings: readonly {
      readonly code: string;
      readonly column?: string;
      readonly field?: string;
      readonly cell?: string;
      readonly message: string;
    }[];
  }

  function reconciled(desk: Desk, name: string): Reconciled {
    const { stdout } = desk.run('reconcile', name, '--out', `out-${name}`, '--format', 'json');
    return JSON.parse(stdout) as Reconciled;
  }

  test('damaged names are looked up as what they were, told by their columns, and stay in the file', () => {
    const desk = new Desk();
    desk.put('whole.csv', csvOf(TABLE));
    desk.put('damaged.csv', csvOf(TABLE.map((row) => row.map(as1252))));
    const whole = reconciled(desk, 'whole.csv');
    const damaged = reconciled(desk, 'damaged.csv');
    expect(damaged.summary).toEqual(whole.summary);
    const told = damaged.findings.filter(({ code }) => code === 'evidence-restored');
    expect(told.map(({ field }) => field)).toEqual(['ward', 'district', 'province']);
    expect(told[0]).toMatchObject({ column: 'Phường/xã' });
    expect(told[0]?.message).toContain('→ Xã Yên Thường');
    expect(desk.read('out-damaged.csv')).toContain(as1252('Xã Yên Thường'));
    expect(whole.findings.some(({ code }) => code.startsWith('evidence-'))).toBe(false);
  });

  test('names that lost letters are told', () => {
    const desk = new Desk();
    const [header = [], ...rows] = TABLE;
    const lost = rows.map((row) => row.with(1, (row[1] ?? '').replace(/[^\0-\x7f]/g, '?')));
    desk.put('lost.csv', csvOf([header, ...lost]));
    const { findings } = reconciled(desk, 'lost.csv');
    expect(findings.filter(({ code }) => code === 'evidence-damaged')).toMatchObject([
      { column: 'Phường/xã', field: 'ward' },
    ]);
  });

  test('a workbook tells the same', () => {
    const desk = new Desk();
    const [header = [], first = [], ...rows] = TABLE;
    desk.put('list.xlsx', workbookOf([header, first.with(1, as1252(first[1] ?? '')), ...rows]));
    desk.put('whole.xlsx', workbookOf(TABLE));
    const { summary, findings } = reconciled(desk, 'list.xlsx');
    expect(summary).toEqual(reconciled(desk, 'whole.xlsx').summary);
    expect(findings.filter(({ code }) => code.startsWith('evidence-'))).toMatchObject([
      { code: 'evidence-restored', column: 'Phường/xã', field: 'ward' },
    ]);
  });
});
