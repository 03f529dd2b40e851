import { expect, test } from 'vitest';
import {
  packParts,
  relationships,
  type XlsxOptions,
  xlsxOf,
  xlsxParts,
} from '../../../../../test/support/documents/xlsx.js';
import { temporaryFile, textsOf } from '../../../../../test/support/files.js';
import { readContent } from '../../read/read-content.js';

async function readRows(rows: string, options: XlsxOptions = {}) {
  return readBytes(xlsxOf(rows, options));
}

async function readBytes(bytes: Uint8Array) {
  const content = await readContent(temporaryFile('a.xlsx', bytes));
  return { ...content, grid: content.grids[0] };
}

async function textsIn(rows: string, options: XlsxOptions = {}) {
  return textsOf((await readRows(rows, options)).grid);
}

async function firstCell(rows: string, options: XlsxOptions = {}) {
  return (await readRows(rows, options)).grid?.rows[0]?.cells[0];
}

const shared = (...indexes: number[]) =>
  `<row>${indexes.map((index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>`;

test('shared texts: plain, of several runs, and without how they are pronounced', async () => {
  const strings = [
    '<si><t>Mã số</t></si>',
    '<si><r><rPr><b/></rPr><t xml:space="preserve">Tên </t></r><r><t>thủ tục</t></r></si>',
    '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si>',
    '<si/>',
    '<si><t xml:space="preserve"> a </t></si>',
  ].join('');
  expect(await textsIn(shared(0, 1, 2, 3, 4), { strings })).toEqual([
    ['Mã số', 'Tên thủ tục', '東京', '', ' a '],
  ]);
});

test('cells of one shared text are one object', async () => {
  const { grid } = await readRows(shared(0, 0), { strings: '<si><t>a</t></si>' });
  expect(grid?.rows[0]?.cells[0]).toBe(grid?.rows[0]?.cells[1]);
});

test('texts in their cells, texts of formulas, booleans and errors', async () => {
  const row = [
    '<c t="inlineStr"><is><r><t>Mã </t></r><r><t>số</t></r></is></c>',
    '<c t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c>',
    '<c t="b"><v>1</v></c>',
    '<c t="b"><v>0</v></c>',
    '<c t="e"><v>#SPILL!</v></c>',
  ].join('');
  const { grid } = await readRows(`<row>${row}</row>`);
  expect(grid?.rows[0]?.cells.map((cell) => [cell?.type, cell?.raw])).toEqual([
    ['text', 'Mã số'],
    ['text', 'a < b'],
    ['boolean', true],
    ['boolean', false],
    ['error', '#SPILL!'],
  ]);
});

test.each([
  ['a_x000D__x000A_b', 'a\nb'],
  ['a_x0007_b', 'a\u0007b'],
  ['_x005F_x000D_', '_x000D_'],
  ['a&#13;&#10;b', 'a\nb'],
  ['a\r\nb', 'a\nb'],
  ['_x00_ _xyz', '_x00_ _xyz'],
  ['<![CDATA[a<b]]> &amp; &#x1EC7;<!-- c -->', 'a<b & ệ'],
])('the text %j is %j', async (stored, text) => {
  expect(await firstCell(`<row><c t="inlineStr"><is><t>${stored}</t></is></c></row>`)).toEqual({
    type: 'text',
    text,
    raw: text,
  });
});

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="0.000000"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy;@"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="41"/></cellXfs>`;

test.each([
  [0, '1.00516', { type: 'number', text: '1.00516', raw: 1.00516 }],
  [1, '1.00516', { type: 'number', text: '1.005160', raw: 1.00516, format: '0.000000' }],
  [2, '45839', { type: 'date', text: '01/07/2025', format: 'dd/mm/yyyy;@', date: '2025-07-01' }],
  [3, '45839', { type: 'date', text: '01/07/2025', format: 'm/d/yy', date: '2025-07-01' }],
  [4, '25000', { type: 'number', text: '25,000', raw: 25000 }],
  [9, '7', { type: 'number', text: '7', raw: 7 }],
  [0, '1E3', { type: 'number', text: '1000', raw: 1000 }],
  [0, 'x', { type: 'error', text: '#NUM!' }],
])('style %i shows %s as %j', async (style, value, cell) => {
  const row = `<row><c s="${style}"><v>${value}</v></c></row>`;
  expect(await firstCell(row, { styles: STYLES })).toMatchObject(cell);
});

test.each(['1', 'true'])('dates from 1904 (%s)', async (date1904) => {
  const row = '<row><c s="2"><v>44377</v></c></row>';
  const options = { styles: STYLES, workbookPr: `date1904="${date1904}"` };
  expect(await firstCell(row, options)).toMatchObject({ raw: 45839, date: '2025-07-01' });
});

test.each([
  ['2025-07-01', '2025-07-01'],
  ['2025-07-01T10:30:00.000Z', '2025-07-01T10:30:00'],
])('a date in words, %s', async (stored, date) => {
  expect(await firstCell(`<row><c t="d"><v>${stored}</v></c></row>`)).toMatchObject({
    type: 'date',
    date,
  });
});

test('a day that does not exist stays a text', async () => {
  expect(await firstCell('<row><c t="d"><v>2025-02-30</v></c></row>')).toMatchObject({
    type: 'text',
    text: '2025-02-30',
  });
});

const N = (value: number, reference = '') => `<c${reference}><v>${value}</v></c>`;

test('rows and cells without a reference follow each other', async () => {
  const rows = `<row>${N(1)}${N(2)}</row><row r="5">${N(3, ' r="C5"')}${N(4)}</row><row>${N(5)}</row>`;
  const { grid } = await readRows(rows);
  expect(grid?.rows.map(({ number }) => number)).toEqual([1, 5, 6]);
  expect(textsOf(grid)).toEqual([['1', '2'], ['', '', '3', '4'], ['5']]);
});

test('rows and cells in any order; a row given in two parts is one row, and told', async () => {
  const rows = `<row r="3">${N(3, ' r="B3"')}${N(2, ' r="A3"')}</row><row r="1">${N(1)}</row><row r="3">${N(4, ' r="C3"')}</row>`;
  const { grid, notices } = await readRows(rows);
  expect(grid?.rows.map(({ number }) => number)).toEqual([1, 3]);
  expect(textsOf(grid)).toEqual([['1'], ['2', '3', '4']]);
  expect(notices).toMatchObject([
    { code: 'row-number-twice', place: { sheet: 'A', row: 3 } },
    { code: 'rows-out-of-order', place: { row: 1 }, params: { rows: ['1'] } },
  ]);
});

test('rows of one number that stand in each other’s place are both kept', async () => {
  const rows = `<row r="2">${N(1)}${N(2)}</row><row r="3">${N(3)}</row><row r="2">${N(4)}</row><row r="2">${N(5)}</row>`;
  const { grid, notices } = await readRows(rows);
  expect(grid?.rows.map(({ number }) => number)).toEqual([2, 2, 2, 3]);
  expect(textsOf(grid)).toEqual([['1', '2'], ['4'], ['5'], ['3']]);
  expect(notices).toMatchObject([{ code: 'row-number-twice', place: { row: 2 } }]);
});

test('of a cell given twice the later value is read, the earlier one told', async () => {
  const { grid, notices } = await readRows(`<row r="1">${N(1, ' r="A1"')}${N(2, ' r="A1"')}</row>`);
  expect(textsOf(grid)).toEqual([['2']]);
  expect(notices).toMatchObject([{ code: 'cell-twice', place: { cell: 'A1' }, value: '1' }]);
});

test('only the last row of the sheet', async () => {
  const { grid } = await readRows(`<row r="1048576">${N(1, ' r="XFD1048576"')}</row>`);
  expect(grid?.rows).toMatchObject([{ number: 1_048_576 }]);
  expect(grid?.rows[0]?.cells).toHaveLength(16_384);
});

test('empty rows and cells are none, however many and whatever their style', async () => {
  const rows = `<row r="1"/><row r="2"><c r="A2" s="1"/><c r="B2"><v>1</v></c><c r="C2"/></row><row r="3"><c r="A3"/></row>`;
  const { grid } = await readRows(rows);
  expect(grid?.rows).toEqual([
    { number: 2, cells: [undefined, { type: 'number', text: '1', raw: 1 }] },
  ]);
});

test('hidden rows and columns', async () => {
  const sheet = `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="0"/></cols>
    <sheetData><row hidden="1">${N(1)}</row><row hidden="true">${N(2)}</row><row>${N(3)}</row></sheetData>`;
  const { grid } = await readBytes(packParts(xlsxParts(sheet)));
  expect(grid?.rows.map(({ hidden }) => hidden)).toEqual([true, true, undefined]);
  expect(grid?.hiddenColumns).toEqual(new Set([1, 2]));
});

test('merged blocks', async () => {
  const sheet = `<sheetData/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D4"/></mergeCells>`;
  const { grid } = await readBytes(packParts(xlsxParts(sheet)));
  expect(grid?.merges).toEqual([
    { top: 1, left: 0, bottom: 2, right: 2 },
    { top: 4, left: 3, bottom: 4, right: 3 },
  ]);
});

test('a namespace prefix on every element', async () => {
  const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  const parts = { ...xlsxParts(''), 'xl/worksheets/sheet1.xml': sheet };
  expect(textsOf((await readBytes(packParts(parts))).grid)).toEqual([['a']]);
});

test.each(['/xl/worksheets/sheet1.xml', './worksheets/../worksheets/sheet1.xml'])(
  'the sheet at %s',
  async (sheetTarget) => {
    expect(await textsIn(`<row>${N(1)}</row>`, { sheetTarget })).toEqual([['1']]);
  },
);

test('a byte order mark, a declaration, comments and UTF-16', async () => {
  const parts = xlsxParts(`<sheetData><row>${N(1)}</row></sheetData>`);
  const sheet = `<?xml version="1.0"?><!-- a > b -->${parts['xl/worksheets/sheet1.xml']}\n`;
  for (const bytes of [Buffer.from(`\uFEFF${sheet}`), Buffer.from(`\uFEFF${sheet}`, 'utf16le')]) {
    const packed = packParts({ ...parts, 'xl/worksheets/sheet1.xml': bytes });
    expect(textsOf((await readBytes(packed)).grid)).toEqual([['1']]);
  }
});

test('charts are no tables', async () => {
  const parts = {
    ...xlsxParts(`<sheetData><row>${N(1)}</row></sheetData>`),
    'xl/_rels/workbook.xml.rels': relationships([
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet1.xml'],
    ]),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="B" r:id="rId1"/><sheet name="A" r:id="rId2"/></sheets></workbook>',
  };
  const { grids } = await readBytes(packParts(parts));
  expect(grids.map(({ sheet }) => sheet)).toEqual(['A']);
});

test('a workbook of charts alone holds no table, and says so', async () => {
  const parts = {
    ...xlsxParts(`<sheetData><row>${N(1)}</row></sheetData>`),
    'xl/_rels/workbook.xml.rels': relationships([['chartsheet', 'chartsheets/sheet1.xml']]),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="B" r:id="rId1"/></sheets></workbook>',
  };
  await expect(readBytes(packParts(parts))).rejects.toMatchObject({ code: 'file-empty' });
});

test('comments are no data', async () => {
  const parts = {
    ...xlsxParts(`<sheetData><row>${N(1)}</row></sheetData>`),
    'xl/comments1.xml': '<comments><commentList><comment ref="B1"/></commentList></comments>',
  };
  expect(textsOf((await readBytes(packParts(parts))).grid)).toEqual([['1']]);
});

test('names of prototypes are names like any other', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = `<row>${cell('__proto__')}${cell('constructor')}</row>`;
  expect(await textsIn(row)).toEqual([['__proto__', 'constructor']]);
  expect(Object.hasOwn(Object.prototype, 'text')).toBe(false);
});

test('formulas have the value they were given; without one the cell is empty and named', async () => {
  const row = [
    '<c r="A1"><f>1+2</f><v>3</v></c>',
    '<c r="B1" t="str"><f>""</f><v></v></c>',
    '<c r="C1"><f t="shared" si="0" ref="C1:D1">A1</f><v>4</v></c>',
    '<c r="D1"><f t="shared" si="0"/></c>',
    '<c r="E1"><f>A1</f><v/></c>',
    '<c r="F1"><v>5</v></c>',
  ].join('');
  const { grid, notices } = await readRows(`<row r="1">${row}</row>`);
  expect(textsOf(grid)).toEqual([['3', '', '4', '', '', '5']]);
  expect(notices).toMatchObject(
    ['D1', 'E1'].map((cell) => ({
      code: 'formula-without-value',
      place: { sheet: 'A', row: 1, cell },
      params: { more: '' },
    })),
  );
});

test('of very many formulas without a value the last one named counts the rest', async () => {
  const rows = '<row><c><f>A1</f></c></row>'.repeat(1203);
  const { notices } = await readRows(rows);
  expect(notices).toHaveLength(1000);
  expect(notices.at(-1)).toMatchObject({ place: { cell: 'A1000' }, params: { more: 203 } });
});

test('a long text that very many cells share is refused: it would be read at each of them', async () => {
  const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(9_000);
  const strings = `<si><t>${'b'.repeat(30_000)}</t></si>`;
  const file = temporaryFile('a.xlsx', xlsxOf(rows, { strings }));
  await expect(readContent(file)).rejects.toMatchObject({ code: 'file-too-large' });
});
