import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { ADDED_COLUMNS } from '../../src/core/settle/index.js';
import { Package } from '../../src/lib/tables/workbook/package.js';
import { Desk } from '../support/cli.js';
import {
  bytesOf,
  changePart,
  merge,
  number,
  text,
  withExcelTable,
  workbookOf,
} from '../support/documents/workbooks.js';
import { HEADER, register } from '../support/wards/household-register.js';

interface Found {
  readonly code: string;
  readonly message: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly cell?: string;
}

interface Document {
  readonly out?: string;
  readonly inputs: readonly object[];
  readonly beside: readonly string[];
  readonly vintage: string;
  readonly summary: { readonly rows: number; readonly byStatus: Readonly<Record<string, number>> };
  readonly ledger: {
    readonly rowsIn: number;
    readonly rowsOut: number;
    readonly balanced: boolean;
  };
  readonly questions: readonly {
    readonly id: string;
    readonly sheet?: string;
    readonly rows: number;
  }[];
  readonly findings: readonly Found[];
}

const desks = { xlsx: 'xlsx', xls: 'biff8', ods: 'ods' } as const;

describe.each(Object.entries(desks))('a workbook (%s)', (extension, type) => {
  test('every row of each table of records gets its ward; what is none stays as it is', () => {
    const desk = new Desk();
    desk.put(`so.${extension}`, bytesOf(register(), type));
    const flags = ['--out', 'moi.xlsx', '--columns', 'machine'];
    const report = desk.json<Document>('reconcile', `so.${extension}`, ...flags);
    expect(report.status).toBe(0);
    expect(report.ledger).toMatchObject({ rowsIn: 6, rowsOut: 6, balanced: true });
    expect(report.summary.byStatus).toMatchObject({ merged: 3, 'split-open': 3 });

    const result = read(desk.bytes('moi.xlsx'), { type: 'buffer', cellNF: true });
    expect(result.SheetNames).toEqual(['Sổ hộ', 'Ghi chú', 'Doanh nghiệp']);
    const sheet = result.Sheets['Sổ hộ'] ?? {};
    const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, blankrows: true });
    expect(rows[2]?.slice(6)).toEqual([...ADDED_COLUMNS]);
    expect(rows[4]?.slice(6, 8)).toEqual(['merged', '09496']);
    expect(rows[5]?.slice(6, 8)).toEqual(['merged', '09496']);
    expect(rows[7]?.[6]).toBe('split-open');
    expect(rows[8]?.[6]).toBe('split-open');
    for (const row of [0, 3, 6, 9]) expect(rows[row]?.slice(6) ?? []).toEqual([]);
    expect(sheet.C5).toMatchObject({ t: 'n', v: 9496, z: '00000' });
    expect(sheet.C6).toMatchObject({ t: 'n', v: 9505 });
    expect(sheet['!merges']).toHaveLength(5);

    const firms = result.Sheets['Doanh nghiệp'] ?? {};
    expect(firms.D2).toMatchObject({ t: 's', v: 'merged' });
    expect(firms.C2).toMatchObject({ t: 'n', v: 1.5, z: '0.00' });
    expect(result.Sheets['Ghi chú']?.['!ref']).toBe('A1');
  });

  test('findings tell the sheet, the row and the cell; the period is told by sheet', () => {
    const desk = new Desk();
    desk.put(`so.${extension}`, bytesOf(register(), type));
    const { findings, questions } = desk.json<Document>(
      'reconcile',
      `so.${extension}`,
      '--out',
      'moi.xlsx',
      '--columns',
      'machine',
    );
    const open = findings.filter(({ code }) => code === 'row-split-open');
    expect(open.map(({ sheet, cell }) => [sheet, cell])).toEqual([
      ['Sổ hộ', 'C8'],
      ['Doanh nghiệp', 'B3'],
    ]);
    // The same ward was split in both.
    expect(questions.map(({ sheet, rows }) => [sheet, rows])).toEqual([['Sổ hộ', 3]]);
    const vintages = findings.filter(({ code }) => code === 'vintage-detected');
    expect(vintages.map(({ sheet }) => sheet)).toEqual(['Sổ hộ', 'Doanh nghiệp']);
    expect(findings.filter(({ code }) => code === 'leading-zeros-restored')).toMatchObject([
      { sheet: 'Sổ hộ', column: 'Mã xã' },
    ]);
    expect(findings.filter(({ code }) => code === 'sheet-no-list')).toMatchObject([
      { sheet: 'Ghi chú' },
    ]);
    expect(desk.read('moi.questions.csv')).toContain('Sổ hộ!8 Sổ hộ!9');
  });
});

/** A register whose rows are a table of Excel with a row of totals; firms that are filtered and printed. */
function rangedRegister(): Buffer {
  const workbook = register();
  const firms = workbook.Sheets['Doanh nghiệp'];
  // A filter and a table share no cell with a merged block.
  merge(workbook, 'Sổ hộ', ['A1:F1']);
  if (firms !== undefined) firms['!autofilter'] = { ref: 'A1:C3' };
  const names = HEADER.map(({ v }, i) => `<tableColumn id="${i + 1}" name="${v}"/>`).join('');
  const table = `<table id="1" name="So" displayName="So" ref="A3:F10" totalsRowCount="1"><autoFilter ref="A3:F9"/><tableColumns count="6">${names.replace('/>', ' totalsRowLabel="Tổng cộng"/>')}</tableColumns></table>`;
  return changePart(withExcelTable(bytesOf(workbook), table), 'xl/workbook.xml', (xml) =>
    xml.replace(
      '</definedNames>',
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'Doanh nghiệp'!$A$1:$C$3</definedName></definedNames>`,
    ),
  );
}

test('filters, tables of Excel and what is printed hold the added columns, too', () => {
  const desk = new Desk();
  desk.put('so.xlsx', rangedRegister());
  const report = desk.json<Document>('reconcile', 'so.xlsx', '--out', 'moi.xlsx');
  expect(report).toMatchObject({ status: 0, ledger: { rowsIn: 6, balanced: true } });
  expect(report.findings.map(({ code }) => code)).not.toContain('workbook-parts-dropped');

  const result = read(desk.bytes('moi.xlsx'), { type: 'buffer' });
  expect(result.Sheets['Doanh nghiệp']?.['!autofilter']).toEqual({ ref: 'A1:J3' });
  expect(result.Workbook?.Names).toMatchObject([
    { Name: '_xlnm._FilterDatabase', Sheet: 2, Ref: "'Doanh nghiệp'!$A$1:$J$3" },
    { Name: '_xlnm.Print_Area', Sheet: 2, Ref: "'Doanh nghiệp'!$A$1:$J$3" },
  ]);
  const table = new Package(desk.bytes('moi.xlsx'), 'moi.xlsx').read('xl/tables/table1.xml');
  expect(table.toString()).toContain(
    'ref="A3:M10" totalsRowCount="1"><autoFilter ref="A3:M9"/><tableColumns count="13">',
  );
  const columns = [...table.toString().matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)];
  expect(columns.map(([, id]) => Number(id))).toEqual(columns.map((_, i) => i + 1));
  const [, , header] = utils.sheet_to_json<string[]>(result.Sheets['Sổ hộ'] ?? {}, {
    header: 1,
    blankrows: true,
  });
  expect(columns.map(([, , name]) => name)).toEqual(header);
});

test('the rows of a workbook get what the same rows of a delimited file get', () => {
  const desk = new Desk();
  desk.samples('so-ho.csv');
  const sheet = read(desk.read('so-ho.csv'), { type: 'string', raw: true });
  desk.put('so-ho.xlsx', bytesOf(sheet));
  const [csv, xlsx] = [
    desk.json<Document>('reconcile', 'so-ho.csv', '--out', 'a.csv'),
    desk.json<Document>('reconcile', 'so-ho.xlsx', '--out', 'b.csv'),
  ];
  expect(xlsx.summary).toEqual(csv.summary);
  expect(xlsx.questions.map(({ id, rows }) => [id, rows])).toEqual(
    csv.questions.map(({ id, rows }) => [id, rows]),
  );
  const lines = (name: string) => desk.read(name).replace('\ufeff', '').trim().split(/\r?\n/);
  expect(lines('b.csv')).toEqual(lines('a.csv'));
  expect(desk.read('b.csv').startsWith('\ufeff')).toBe(true);
});

test('a workbook that was reconciled is recognised, and nothing is written', () => {
  const desk = new Desk();
  desk.put('so.xlsx', bytesOf(register()));
  desk.json('reconcile', 'so.xlsx', '--out', 'moi.xlsx');
  const again = desk.json<Document>('reconcile', 'moi.xlsx', '--out', 'nua.xlsx');
  expect(again.status).toBe(1);
  expect(again.findings.map(({ code }) => code)).toEqual([
    'reconciled-before',
    'reconciled-before',
  ]);
  expect(again.out).toBeUndefined();
  expect(desk.list()).not.toContain('nua.xlsx');
});

test.each([
  ['xls', 'biff8'],
  ['ods', 'ods'],
] as const)('blank sheets, as old programs put into every %s, stay', (extension, type) => {
  const desk = new Desk();
  const sheet = [[text('Mã xã')], [text('09496')]];
  desk.put(`so.${extension}`, bytesOf(workbookOf({ Sheet1: sheet, Sheet2: [], Sheet3: [] }), type));
  const found = desk.json<Document>('reconcile', `so.${extension}`, '--out', 'moi.xlsx');
  expect(found).toMatchObject({ status: 0, ledger: { rowsIn: 1, balanced: true } });
  expect(read(desk.bytes('moi.xlsx')).SheetNames).toEqual(['Sheet1', 'Sheet2', 'Sheet3']);
});

test('one sheet can be written as text, named when there are several', () => {
  const desk = new Desk();
  desk.put('so.xlsx', bytesOf(register()));
  const several = desk.run('reconcile', 'so.xlsx', '--out', 'moi.csv', '--lang', 'en');
  expect(several.status).toBe(2);
  expect(several.stderr).toContain('--sheet');
  const one = desk.json<Document>('reconcile', 'so.xlsx', '--out', 'moi.csv', '--sheet', 'Sổ hộ');
  expect(one).toMatchObject({ status: 0, ledger: { rowsIn: 4, balanced: true } });
  const lines = desk.read('moi.csv').split('\r\n');
  expect(lines[2]).toBe(`STT,Chủ hộ,Mã xã,Phường/Xã,Quận/Huyện,Tỉnh/TP,${ADDED_COLUMNS.join(',')}`);
  expect(lines[3]).toBe('I,KHU VỰC BẮC NINH');
  expect(lines[4]).toContain(
    '1,Chủ hộ 1,09496,Thị trấn Thứa,Huyện Lương Tài,Tỉnh Bắc Ninh,merged,09496',
  );
});

test('only the sheet named is reconciled, the others are copied; a hidden one may be left alone', () => {
  const desk = new Desk();
  const workbook = register();
  workbook.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
  desk.put('so.xlsx', bytesOf(workbook));
  const [named, seen] = [
    desk.json<Document>('reconcile', 'so.xlsx', '--out', 'a.xlsx', '--sheet', 'Doanh nghiệp'),
    desk.json<Document>('reconcile', 'so.xlsx', '--out', 'b.xlsx', '--hidden', 'skip'),
  ];
  expect([named.summary.rows, seen.summary.rows]).toEqual([2, 4]);
  const result = read(desk.bytes('b.xlsx'), { type: 'buffer' });
  expect(result.Sheets['Doanh nghiệp']?.['!ref']).toBe('A1:C3');
  expect(result.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 1]);
});

test('the questions of an earlier run go when this one has none', () => {
  const desk = new Desk();
  desk.put('so.xlsx', bytesOf(register()));
  const args = ['reconcile', 'so.xlsx', '--out', 'moi.xlsx', '--force'];
  const before = desk.json<Document>(...args);
  expect(before.beside).toEqual(['moi.questions.xlsx']);
  desk.put('so.xlsx', bytesOf(workbookOf({ Sổ: [[text('Mã xã')], [text('00001')]] })));
  const after = desk.json<Document>(...args, '--vintage', 'before');
  expect([after.beside, desk.list()]).toEqual([[], ['moi.xlsx', 'so.xlsx']]);
});

test('what can not be written is refused before anything is done, and a file that is there stays', () => {
  const desk = new Desk();
  desk.put('so.xlsx', bytesOf(register()));
  desk.put('moi.xlsx', 'của người khác');
  desk.samples('so-ho.csv');
  const runs = [
    ['so.xlsx', 'moi.xlsx'],
    ['so.xlsx', 'moi.ods'],
    ['so.xlsx', 'moi.xlsm'],
    ['so-ho.csv', 'so-ho.xlsx'],
  ].map(([file = '', out = '']) => desk.run('reconcile', file, '--out', out));
  expect(runs.map(({ status }) => status)).toEqual([2, 2, 2, 2]);
  expect(runs[1]?.stderr).toContain('chỉ đọc định dạng này');
  expect(runs[1]?.stderr).toContain('.xlsx, .csv');
  expect(desk.read('moi.xlsx')).toBe('của người khác');
  expect(desk.list()).toEqual(['moi.xlsx', 'so-ho.csv', 'so.xlsx']);
});

test('an ods is reconciled into an xlsx in the officer’s words; a report under its name is refused', () => {
  const desk = new Desk();
  desk.put('so.ods', bytesOf(register(), 'ods'));
  expect(desk.run('reconcile', 'so.ods', '--out', 'moi.xlsx').status).toBeLessThan(2);
  expect(desk.list()).toContain('moi.xlsx');
  const told = desk.run('wards', 'list', '--output', 'xa.ods', '--lang', 'en');
  expect(told).toMatchObject({ status: 2, stderr: expect.stringContaining('only reads') });
  expect(desk.list()).not.toContain('xa.ods');
});

test('a workbook without a ward says so', () => {
  const desk = new Desk();
  desk.put(
    'a.xlsx',
    bytesOf(
      workbookOf({
        A: [
          [text('Họ tên'), text('Năm sinh')],
          [text('An'), number(1980)],
        ],
      }),
    ),
  );
  const report = desk.json<Document>('reconcile', 'a.xlsx', '--out', 'b.xlsx');
  expect(report.status).toBe(1);
  expect(report.findings.map(({ code }) => code)).toContain('ward-columns-missing');
  expect(report.inputs).toMatchObject([{ sheet: 'A', account: { rows: 2, notUnderstood: 2 } }]);
  expect(desk.list()).toEqual(['a.xlsx']);
});

test('a table of a sheet that says nothing of wards is told and not counted as answered', () => {
  const desk = new Desk();
  const rows = [
    ['Họ tên', 'Mã xã', 'Phường/xã'],
    ['An', '00004', 'Phường Trúc Bạch'],
    [],
    ['Quận/Huyện', 'Tỉnh/TP'],
    ['Quận Ba Đình', 'Thành phố Hà Nội'],
  ];
  desk.put('a.xlsx', bytesOf(workbookOf({ Sổ: rows.map((cells) => cells.map(text)) })));
  const report = desk.json<Document>('reconcile', 'a.xlsx', '--out', 'b.xlsx');
  expect(report.findings.find(({ code }) => code === 'table-without-wards')).toMatchObject({
    sheet: 'Sổ',
    row: 4,
  });
  expect(report.inputs).toMatchObject([
    { account: { rows: 4, header: 2, data: 1, notUnderstood: 1 } },
  ]);
});
