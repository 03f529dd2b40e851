import { expect, test } from 'vitest';
import { type BookType, type CellObject, CFB, type WorkBook } from 'xlsx';
import {
  bytesOf,
  changePart,
  merge,
  number,
  text,
  workbookOf,
} from '../../../../test/support/documents/workbooks.js';
import { temporaryFile, textsOf } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';

type Format = readonly [extension: string, bookType: BookType];

const XLSX: Format = ['xlsx', 'xlsx'];
const ODS: Format = ['ods', 'ods'];
const XLS: Format = ['xls', 'biff8'];

const FORMATS = [XLSX, ODS, XLS];

async function read(workbook: WorkBook, [extension, bookType]: Format = XLSX) {
  return readContent(temporaryFile(`a.${extension}`, bytesOf(workbook, bookType)));
}

async function readCell(cell: CellObject, format?: Format) {
  const { grids } = await read(workbookOf({ A: [[cell]] }), format);
  return grids[0]?.rows[0]?.cells[0];
}

test.each(FORMATS)('%s: text, numbers and dates are read as they are shown', async (...format) => {
  const rows = [
    [text('Mã'), text('Tên thủ tục')],
    [number(1.00516, '0.000000'), text('Đăng ký\nkhai sinh')],
    [number(4, '00000'), number(1.00516)],
    [{ ...number(45839, 'dd/mm/yyyy'), w: '01/07/2025' }, { t: 'b', v: true } satisfies CellObject],
  ];
  const { grids, source } = await read(workbookOf({ 'Danh sách': rows }), format);
  expect(source.format).toBe(format[0]);
  expect(grids[0]?.sheet).toBe('Danh sách');
  expect(textsOf(grids[0])).toEqual([
    ['Mã', 'Tên thủ tục'],
    ['1.005160', 'Đăng ký\nkhai sinh'],
    ['00004', '1.00516'],
    ['01/07/2025', 'TRUE'],
  ]);
});

test('a date has its serial, its format and its day', async () => {
  expect(await readCell(number(45839.4375, 'dd/mm/yyyy hh:mm'))).toEqual({
    type: 'date',
    text: '01/07/2025 10:30',
    raw: 45839.4375,
    format: 'dd/mm/yyyy hh:mm',
    date: '2025-07-01T10:30:00',
  });
});

test.each(FORMATS)('%s: the 1904 system gives the same days and serials', async (...format) => {
  const workbook = workbookOf({ A: [[{ ...number(44377, 'dd/mm/yyyy'), w: '01/07/2025' }]] });
  workbook.Workbook = { WBProps: { date1904: true } };
  const { grids } = await read(workbook, format);
  expect(grids[0]?.rows[0]?.cells[0]).toMatchObject({
    type: 'date',
    text: '01/07/2025',
    raw: 45839,
    date: '2025-07-01',
  });
});

test('a time of day is a number, not a date', async () => {
  expect(await readCell(number(0.4375, 'hh:mm'))).toMatchObject({ type: 'number', text: '10:30' });
});

test('a plain number has no format', async () => {
  expect(await readCell(number(1.00516))).toEqual({
    type: 'number',
    text: '1.00516',
    raw: 1.00516,
  });
});

const NOT_AVAILABLE = { type: 'error', text: '#N/A', raw: '#N/A' };

test.each([XLSX, XLS])('%s: an error is its name', async (...format) => {
  expect(await readCell({ t: 'e', v: 0x2a }, format)).toEqual(NOT_AVAILABLE);
});

test('ods: an error is its name', async () => {
  const bytes = bytesOf(workbookOf({ A: [[text('#N/A')]] }), 'ods');
  const changed = changePart(bytes, 'content.xml', (xml) =>
    xml.replace('office:value-type="string"', '$& calcext:value-type="error"'),
  );
  const { grids } = await readContent(temporaryFile('a.ods', changed));
  expect(grids[0]?.rows[0]?.cells[0]).toEqual(NOT_AVAILABLE);
});

test('ods: the decimal comma of another country is a point', async () => {
  const bytes = bytesOf(
    workbookOf({ A: [[{ ...number(1.00516, '0.000000'), w: '1,005160' }]] }),
    'ods',
  );
  const { grids } = await readContent(temporaryFile('a.ods', bytes));
  expect(grids[0]?.rows[0]?.cells[0]).toMatchObject({ type: 'number', text: '1.005160' });
});

test('cells with nothing but blanks are empty and rows of them are none', async () => {
  const rows = [[text('a'), text(' \u00a0')], [text('\n')], [undefined, text(' b ')]];
  const { grids } = await read(workbookOf({ A: rows }));
  expect(grids[0]?.rows.map(({ number }) => number)).toEqual([1, 3]);
  expect(textsOf(grids[0])).toEqual([['a'], ['', ' b ']]);
});

const SHEET = 'xl/worksheets/sheet1.xml';

async function readChanged(workbook: WorkBook, change: (xml: string) => string) {
  return readContent(temporaryFile('a.xlsx', changePart(bytesOf(workbook), SHEET, change)));
}

test('a formula has its kept value, and without one it is empty, not 0', async () => {
  const row: CellObject[] = [
    { t: 'n', f: 'B1+1', v: 3 },
    { t: 'n', f: 'B1+2', v: 4 },
  ];
  const { grids } = await readChanged(workbookOf({ A: [row] }), (xml) =>
    xml.replace('<v>4</v>', ''),
  );
  expect(textsOf(grids[0])).toEqual([['3']]);
});

test('a stray cell in the last row costs no rows', async () => {
  const { grids } = await readChanged(workbookOf({ A: [[text('a')], [text('z')]] }), (xml) =>
    xml.replace('r="2"', 'r="1048576"').replace('r="A2"', 'r="A1048576"'),
  );
  expect(grids[0]?.rows.map(({ number }) => number)).toEqual([1, 1_048_576]);
});

test('rich text is read plain', async () => {
  const { grids } = await readChanged(workbookOf({ A: [[text('a')]] }), (xml) =>
    xml.replace(
      /<c r="A1".*?<\/c>/,
      '<c r="A1" t="inlineStr"><is><r><t>Mã </t></r><r><rPr><b/></rPr><t>số</t></r></is></c>',
    ),
  );
  expect(textsOf(grids[0])).toEqual([['Mã số']]);
});

test.each(FORMATS)('%s: merged blocks have their rows and columns', async (...format) => {
  const workbook = workbookOf({ A: [[text('a'), text('')], [], [text('b')]] });
  merge(workbook, 'A', ['A1:C2']);
  const { grids } = await read(workbook, format);
  expect(grids[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }]);
});

test('hidden sheets are read and known as hidden', async () => {
  const workbook = workbookOf({ A: [[text('a')]], B: [[text('b')]], C: [[text('c')]] });
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
  const { grids } = await read(workbook);
  expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ['A', false],
    ['B', true],
    ['C', true],
  ]);
});

test('an empty sheet is a grid without rows', async () => {
  const { grids } = await read(workbookOf({ A: [], B: [[text('b')]] }));
  expect(grids.map(({ rows }) => rows.length)).toEqual([0, 1]);
});

test('only the sheets that are asked for are read', async () => {
  const path = temporaryFile('a.xlsx', bytesOf(workbookOf({ A: [[text('a')]], B: [[text('b')]] })));
  const { grids } = await readContent(path, { sheets: ['B', 'none'] });
  expect(grids.map(({ sheet }) => sheet)).toEqual(['B']);
});

const LIST = { A: [[text('a'), text('b')], [text('c')], [text('d')]] };

function withHiddenColumn(): WorkBook {
  const workbook = workbookOf(LIST);
  const sheet = workbook.Sheets.A ?? {};
  sheet['!cols'] = [{ wch: 9 }, { wch: 9, hidden: true }];
  return workbook;
}

test.each([XLSX, XLS])('%s: hidden columns are known', async (...format) => {
  const { grids } = await read(withHiddenColumn(), format);
  expect(grids[0]?.hiddenColumns).toEqual(new Set([1]));
  expect(grids[0]?.rows).toHaveLength(3);
});

test('xls: hidden rows are known', async () => {
  const archive = CFB.read(bytesOf(workbookOf(LIST), 'biff8'), { type: 'buffer' });
  const stream = Buffer.from(CFB.find(archive, '/Workbook').content);
  const sheetBegins = stream.lastIndexOf(Buffer.from('09081000', 'hex')) + 20;
  const hiddenRow = Buffer.from('0802100001000000020000000000000020010f00', 'hex');
  const changed = [stream.subarray(0, sheetBegins), hiddenRow, stream.subarray(sheetBegins)];
  CFB.utils.cfb_add(archive, '/Workbook', Buffer.concat(changed));
  const bytes: Buffer = CFB.write(archive, { type: 'buffer', fileType: 'cfb' });
  const { grids } = await readContent(temporaryFile('a.xls', bytes));
  expect(grids[0]?.rows.map(({ hidden }) => hidden)).toEqual([undefined, true, undefined]);
});
