import { expect, test } from 'vitest';
import { read } from 'xlsx';
import { Desk } from '../support/cli.js';
import { csvOf, sheetsOf, type Validation, workbookOf } from '../support/datasets/lists.js';

const HEADER = ['STT', 'Mã TTHC', 'Tên TTHC', 'Cấp thực hiện'];
const ROWS = [
  ['1', '1.005160', 'Cấp thẻ', 'Cấp xã'],
  ['2', '1.1.005161', 'Cấp sổ', 'Cấp xã'],
  ['3', '1.005162', '', 'Cấp huyện'],
];
const LIST = [HEADER, ...ROWS];
const COVER = 'Kiểm tra (haicap)';
const COLUMN = 'Phát hiện (haicap)';

type Marked = Validation & { readonly marked?: { readonly file: string; readonly cells: number } };

function marked(...more: readonly string[]) {
  const desk = new Desk();
  desk.put('list.xlsx', workbookOf(LIST));
  const report = desk.json<Marked>(
    ...['validate', 'procedures', 'list.xlsx', '--mark', 'out.xlsx', ...more],
  );
  return { desk, report };
}

function notesOf(bytes: Buffer): Record<string, string> {
  const { Sheets } = read(bytes, { type: 'buffer' });
  const cells = Object.values(Sheets).flatMap((sheet) => Object.entries(sheet));
  return Object.fromEntries(
    cells.flatMap(([address, cell]) => {
      const notes: { t?: string }[] = cell?.c ?? [];
      return notes.map(({ t = '' }) => [address, t]);
    }),
  );
}

test('wrong cells have notes, rows their reasons, and the first sheet says what to do', () => {
  const { desk, report } = marked();
  expect(report.status).toBe(1);
  expect(report.marked).toEqual({ file: 'out.xlsx', cells: 3 });
  const { [COVER]: cover = [], ...others } = sheetsOf(desk.bytes('out.xlsx'));
  const [rows = []] = Object.values(others);
  expect(rows[0]).toEqual([...HEADER, COLUMN]);
  expect(rows.slice(1).map((row) => row.slice(0, 4).map((cell) => cell ?? ''))).toEqual(ROWS);
  expect(rows[1]?.[4] ?? null).toBeNull();
  expect(rows[2]?.[4]).toMatch(/^Lỗi: .*“1\.1\.005161”.*\nGợi ý: .*1\.005161/);
  expect(rows[3]?.[4]).toMatch(/Lỗi: [\s\S]*Cảnh báo: /);
  const notes = notesOf(desk.bytes('out.xlsx'));
  expect(Object.keys(notes).sort()).toEqual(['B3', 'C4', 'D4']);
  expect(notes.B3).toContain('haicap · Lỗi: ');
  const lines = cover.map((line) => line.filter((cell) => cell !== null));
  expect(lines[0]).toEqual(['Kết quả kiểm tra: list.xlsx']);
  expect(lines).toContainEqual(['Lỗi: 2 · cảnh báo: 1.']);
  expect(lines.flat()).toContain('Danh sách › B3');
});

test('what stands in many rows alike is to be corrected once, before the single rows', () => {
  const desk = new Desk();
  const district = (code: number) => [`1.00516${code}`, `Thủ tục ${code}`, 'Cấp huyện'];
  const rows = Array.from({ length: 6 }, (_, i) => district(i));
  desk.put(
    'list.csv',
    csvOf([['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện'], ...rows, ['9.9', 'Sai', 'Cấp xã']]),
  );
  desk.run('validate', 'procedures', 'list.csv', '--mark', 'out.xlsx');
  const lines = (sheetsOf(desk.bytes('out.xlsx'))[COVER] ?? []).map((line) => line.map(String));
  const at = (text: string) =>
    lines.findIndex((line) => line.some((cell) => cell.startsWith(text)));
  expect(at('Làm trước')).toBeGreaterThan(0);
  expect(at('Làm trước')).toBeLessThan(at('Cấp huyện không còn'));
  expect(at('Cấp huyện không còn')).toBeLessThan(at('Làm sau'));
  expect(at('Làm sau')).toBeLessThan(at('Mã thủ tục sai dạng'));
});

test('a marked workbook is read as the list it was, and marked again only once', () => {
  const { desk, report } = marked();
  const again = desk.json<Marked>(
    ...['validate', 'procedures', 'out.xlsx', '--mark', 'again.xlsx'],
  );
  const places = ({ findings }: Validation) =>
    findings.map(({ code, cell, row }) => [code, cell, row]);
  expect(places(again)).toEqual(places(report));
  expect(Object.keys(sheetsOf(desk.bytes('again.xlsx')))).toEqual([COVER, 'Danh sách']);
  const [header] = sheetsOf(desk.bytes('again.xlsx'))['Danh sách'] ?? [];
  expect(header).toEqual([...HEADER, COLUMN]);
  expect(notesOf(desk.bytes('again.xlsx'))).toEqual(notesOf(desk.bytes('out.xlsx')));
});

test('corrected, it is imported, and marked again its marks are gone', () => {
  const { desk } = marked();
  const { 'Danh sách': Sheet1 = [] } = sheetsOf(desk.bytes('out.xlsx'));
  const corrected = Sheet1.map((row) => row.map((cell) => String(cell ?? '')));
  corrected[2]?.splice(1, 1, '1.005161');
  corrected[3]?.splice(2, 2, 'Cấp lại', 'Cấp tỉnh');
  desk.put('corrected.xlsx', workbookOf(corrected));
  const taken = desk.json<Validation>('import', 'procedures', 'corrected.xlsx', '--keep-columns');
  expect(taken.summary).toMatchObject({ rows: 3, accepted: 3, rejected: 0 });
  desk.run('export', 'procedures', '--to', 'out');
  expect(desk.read('out/procedures.json')).not.toContain('haicap');
  desk.run('validate', 'procedures', 'corrected.xlsx', '--mark', 'clean.xlsx');
  expect(notesOf(desk.bytes('clean.xlsx'))).toEqual({});
  const clean = sheetsOf(desk.bytes('clean.xlsx'));
  expect(clean['Danh sách']?.flat().filter((cell) => String(cell).startsWith('Lỗi'))).toEqual([]);
  expect(clean[COVER]?.flat()).toContain(
    'Không có lỗi hay cảnh báo nào: không có ô nào bị đánh dấu.',
  );
});

test('other commands pass the cover and the column over, too', () => {
  const desk = new Desk();
  desk.put(
    'so.xlsx',
    workbookOf([
      ['Xã', 'Huyện', 'Tỉnh'],
      ['Xã Thanh Xuân', 'Huyện Sóc Sơn', 'Thành phố Hà Nội'],
    ]),
  );
  desk.run('validate', 'records', 'so.xlsx', '--mark', 'marked.xlsx');
  const { stdout } = desk.run('inspect', 'marked.xlsx');
  expect(stdout).not.toContain(COVER);
  desk.run('reconcile', 'marked.xlsx', '--out', 'new.xlsx');
  const [header, row] = sheetsOf(desk.bytes('new.xlsx'))['Danh sách'] ?? [];
  expect(row?.[header?.indexOf('Mã xã mới (haicap)') ?? 0]).toBe('00433');
});

test('in English, and as a report for programs', () => {
  const { desk, report } = marked('--lang', 'en');
  expect(report.marked?.cells).toBe(3);
  const sheets = sheetsOf(desk.bytes('out.xlsx'));
  expect(Object.keys(sheets)).toEqual(['Check (haicap)', 'Danh sách']);
  expect(sheets['Danh sách']?.[0]).toEqual([...HEADER, 'Findings (haicap)']);
  const { stdout } = desk.run(
    ...['validate', 'procedures', 'list.xlsx', '--mark', 'out.xlsx', '--force', '--lang', 'en'],
  );
  expect(stdout).toContain('3 cells are marked in out.xlsx.');
});

test('marked again in another language, the cover is called as it is written', () => {
  const { desk } = marked('--lang', 'en');
  desk.run('validate', 'procedures', 'out.xlsx', '--mark', 'again.xlsx');
  const sheets = sheetsOf(desk.bytes('again.xlsx'));
  expect(Object.keys(sheets)).toEqual([COVER, 'Danh sách']);
  // Excel knows the column of a table by its name.
  expect(sheets['Danh sách']?.[0]).toEqual([...HEADER, 'Findings (haicap)']);
});

test('a text is made a workbook, every line in its row, with no zero lost', () => {
  const desk = new Desk();
  desk.put('danh mục.csv', `Mã TTHC;Tên TTHC\n1.005160;"Cấp\nthẻ"\n00012;Cấp sổ\n`);
  desk.run('validate', 'procedures', 'danh mục.csv', '--mark', 'out.xlsx');
  const { 'danh mục': rows = [] } = sheetsOf(desk.bytes('out.xlsx'));
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['Mã TTHC', 'Tên TTHC'],
    ['1.005160', 'Cấp\nthẻ'],
    [null, null],
    ['00012', 'Cấp sổ'],
  ]);
  expect(notesOf(desk.bytes('out.xlsx'))).toHaveProperty('A4');
});

test.each(['xls', 'ods'] as const)('an %s becomes an xlsx, and what it loses is told', (type) => {
  const desk = new Desk();
  desk.put(`list.${type}`, workbookOf(LIST, type));
  const report = desk.json<Marked>('validate', 'procedures', `list.${type}`, '--mark', 'out.xlsx');
  expect(report.marked?.cells).toBe(3);
  expect(Object.keys(notesOf(desk.bytes('out.xlsx'))).sort()).toEqual(['B3', 'C4', 'D4']);
});

test('refused before anything is written: two files, a name of another format, a list of JSON, a file that exists', () => {
  const desk = new Desk();
  desk.put('a.xlsx', workbookOf(LIST));
  desk.put('b.xlsx', workbookOf(LIST));
  desk.put('c.json', '[{"code":"1.005160","name":"Cấp thẻ"}]');
  const attempt = (...args: string[]) => {
    const { status, stderr } = desk.run('validate', 'procedures', ...args);
    return [status, stderr.split('\n')[0]];
  };
  expect(attempt('a.xlsx', 'b.xlsx', '--mark', 'o.xlsx')).toEqual([
    2,
    expect.stringContaining('--mark'),
  ]);
  expect(attempt('a.xlsx', '--mark', 'o.csv')).toEqual([2, expect.stringContaining('.xlsx')]);
  expect(attempt('c.json', '--mark', 'o.xlsx')).toEqual([2, expect.stringContaining('c.json')]);
  expect(attempt('a.xlsx', '--mark', 'b.xlsx')).toEqual([2, expect.stringContaining('b.xlsx')]);
  expect(attempt('a.xlsx', '--mark', 'a.xlsx', '--force')).toEqual([
    2,
    expect.stringContaining('a.xlsx'),
  ]);
  expect(desk.list().sort()).toEqual(['a.xlsx', 'b.xlsx', 'c.json']);
});

test('rows set aside come with their wrong cells marked', () => {
  const desk = new Desk();
  desk.put('list.csv', csvOf(LIST));
  desk.run('import', 'procedures', 'list.csv');
  const notes = notesOf(desk.bytes('.haicap/rejected/1-list.xlsx'));
  expect(Object.keys(notes).sort()).toEqual(['B2', 'C3']);
  expect(notes.B2).toMatch(/^haicap · Lỗi: .*1\.1\.005161/);
});
