import { expect, test } from 'vitest';
import type { Block } from '../../../table.js';
import type { Addition } from '../addition.js';
import { addToSheet } from './sheet.js';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Two columns behind column B of rows 1 and 2. */
const ADDITION: Addition = {
  sheet: 'A',
  after: 1,
  about: [0],
  headerRow: 1,
  rows: new Map([
    [1, ['s', 'c']],
    [2, ['x < y', '']],
  ]),
  widths: [9, 12],
};

const COLS =
  '<cols><col min="3" max="3" width="9" customWidth="1"/><col min="4" max="4" width="12" customWidth="1"/></cols>';

function added(
  sheet: string,
  addition: Partial<Addition> = {},
  taken: readonly Block[] = [],
): string {
  const bytes = Buffer.from(`<worksheet ${MAIN}>${sheet}</worksheet>`);
  const additions = [{ ...ADDITION, ...addition }];
  const result = addToSheet({ bytes, part: 'sheet1.xml', file: 'a.xlsx' }, additions, taken);
  return result.bytes.toString().replace(/^<worksheet [^>]*>|<\/worksheet>$/g, '');
}

const text = (address: string, content: string, style = '') =>
  `<c r="${address}"${style} t="inlineStr"><is><t>${content}</t></is></c>`;

test('new cells stand behind the table, the header in the look of its last cell; the rest stays as it is', () => {
  const before = '<sheetViews><sheetView><pane ySplit="1"/></sheetView></sheetViews>';
  const after =
    '<autoFilter ref="A2:A9"/><mergeCells count="1"><mergeCell ref="A9:Z9"/></mergeCells><conditionalFormatting sqref="A2:B9"/>';
  expect(
    added(
      `<dimension ref='A1:B9'/>${before}<sheetData><row r="1" spans="1:2" ht="30"><c r="A1" s="4" t="s"><v>0</v></c><c r="B1" s="5" t="s"><v>1</v></c></row>\n<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row></sheetData>${after}`,
    ),
  ).toBe(
    `<dimension ref="A1:D9"/>${before}${COLS}<sheetData><row r="1" ht="30"><c r="A1" s="4" t="s"><v>0</v></c><c r="B1" s="5" t="s"><v>1</v></c>${text('C1', 's', ' s="5"')}${text('D1', 'c', ' s="5"')}</row>\n<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c>${text('C2', 'x &lt; y')}</row></sheetData>${after}`,
  );
});

test('a prefix of the namespace is that of the new elements, too', () => {
  const bytes = Buffer.from(
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>',
  );
  const rows = new Map([[1, ['s', '']]]);
  const result = addToSheet(
    { bytes, part: 'p', file: 'f' },
    [{ ...ADDITION, rows }],
    [],
  ).bytes.toString();
  expect(result).toContain('<x:cols><x:col min="3"');
  expect(result).toContain('<x:c r="C1" t="inlineStr"><x:is><x:t>s</x:t></x:is></x:c></x:row>');
});

test('cells that only have a look keep it, and columns with anything in them are passed over', () => {
  const row = (cells: string) => `<sheetData><row r="1">${cells}</row><row r="2"/></sheetData>`;
  expect(added(row('<c r="A1"/><c r="C1" s="7"/><c r="D1" s="8"><v></v></c>'))).toContain(
    `${text('C1', 's', ' s="7"')}${text('D1', 'c', ' s="8"')}`,
  );
  // A note, a formula without a value, a merged block: each in the way of one column.
  expect(added(row('<c r="A1"/><c r="D1" t="s"><v>3</v></c><c r="G1"><f>A1</f></c>'))).toContain(
    `<c r="D1" t="s"><v>3</v></c>${text('E1', 's')}${text('F1', 'c')}<c r="G1"><f>A1</f></c>`,
  );
  const merged = '<mergeCells><mergeCell ref="B2:C2"/><mergeCell ref="A7:H7"/></mergeCells>';
  expect(added(`${row('<c r="A1"/>')}${merged}`)).toContain(text('D1', 's'));
});

test('cells and rows that do not say where they stand are still there afterwards', () => {
  expect(
    added(
      '<sheetData><row><c/><c/><c s="1"/><c s="2"/><c><v>9</v></c></row><row><c/></row></sheetData>',
    ),
  ).toContain(
    `<row><c/><c/>${text('C1', 's', ' s="1"')}${text('D1', 'c', ' s="2"')}<c r="E1"><v>9</v></c></row><row><c/>${text('C2', 'x &lt; y')}</row>`,
  );
});

test('columns that were hidden or alike to the end of the sheet are cut', () => {
  expect(
    added(
      '<cols><col min="1" max="2" width="5"/><col min="3" max="16384" style="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1"/></row></sheetData>',
    ),
  ).toContain(
    '<cols><col min="1" max="2" width="5"/><col min="3" max="3" width="9" customWidth="1" style="2"/><col min="4" max="4" width="12" customWidth="1" style="2"/><col min="5" max="16384" style="2" hidden="1"/></cols>',
  );
});

test('what may follow the cells of a row follows them still; text is escaped', () => {
  const rows = new Map([[1, [' a\u0001&_x000D_', '']]]);
  expect(added('<sheetData><row r="1"><c r="A1"/><extLst/></row></sheetData>', { rows })).toContain(
    '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> a_x0001_&amp;_x005F_x000D_</t></is></c><extLst/></row>',
  );
});

test('the filter of the table and the order that it keeps reach over the new cells', () => {
  const rows = '<sheetData><row r="1"><c r="A1"/></row><row r="2"/></sheetData>';
  const conditions =
    '<filterColumn colId="1"><filters><filter val="A"/></filters></filterColumn><sortState ref="A2:B2"><sortCondition ref="B2:B2"/></sortState>';
  const widened = conditions.replace('A2:B2', 'A2:D2');
  expect(added(`${rows}<autoFilter ref='A1:B2'>${conditions}</autoFilter>`)).toContain(
    `<autoFilter ref="A1:D2">${widened}</autoFilter>`,
  );
  // The order of a sheet without a filter is nobody's any more.
  expect(added(`${rows}<sortState ref="A2:B2"/>`)).toContain('<sortState ref="A2:B2"/>');
});

test('blocks that are taken are passed over, blank as they are', () => {
  const rows = '<sheetData><row r="1"><c r="A1"/></row><row r="2"/></sheetData>';
  const result = added(`${rows}<autoFilter ref="A1:B2"/>`, {}, [
    { top: 2, left: 3, bottom: 5, right: 4 },
    { top: 3, left: 5, bottom: 9, right: 9 },
  ]);
  expect(result).toContain(text('F1', 's'));
  expect(result).toContain('<autoFilter ref="A1:B2"/>');
});
