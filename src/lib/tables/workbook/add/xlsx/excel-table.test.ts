import { expect, test } from 'vitest';
import { readRange } from '../../xlsx/references.js';
import { applyEdits } from './edits.js';
import { scanExcelTable, tableEdits } from './excel-table.js';
import type { Placement } from './placement.js';

/** Two columns behind column B, beside rows 3 to 9. */
const ADDED: Placement = {
  addition: {
    sheet: 'A',
    after: 1,
    about: [0, 1],
    headerRow: 3,
    rows: new Map([
      [3, ['trạng thái', 'mã\n"mới"']],
      [4, ['merged', '00637']],
      [9, ['', 'tổng < 1']],
    ]),
    widths: [9, 9],
  },
  top: 3,
  left: 2,
  bottom: 9,
  right: 3,
};

const COLUMNS =
  '<tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="7" name="Tên&quot;"><extLst/></tableColumn></tableColumns>';

function widened(table: string, placement: Partial<Placement> = {}, taken: readonly string[] = []) {
  const source = { bytes: Buffer.from(table), part: 'table1.xml', file: 'a.xlsx' };
  const scanned = scanExcelTable(source);
  if (scanned === undefined) return table;
  const blocks = taken.flatMap((range) => readRange(range) ?? []);
  const edits = tableEdits(scanned, [{ ...ADDED, ...placement }], [scanned.range, ...blocks]);
  return applyEdits(source.bytes, edits).toString();
}

test('the columns behind a table are of it, its filter and its order; what was there stays', () => {
  const rest = '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/>';
  const filter = '<filterColumn colId="1"><filters><filter val="A"/></filters></filterColumn>';
  const order = '<sortCondition ref="B4:B9"/></sortState>';
  expect(
    widened(
      `<table id="1" name="Sổ" ref="A3:B9"><autoFilter ref="A3:B9">${filter}</autoFilter><sortState ref="A4:B9">${order}${COLUMNS}${rest}</table>`,
    ),
  ).toBe(
    `<table id="1" name="Sổ" ref="A3:D9"><autoFilter ref="A3:D9">${filter}</autoFilter><sortState ref="A4:D9">${order}${COLUMNS.replace(
      'count="2"',
      'count="4"',
    ).replace(
      '</tableColumns>',
      '<tableColumn id="8" name="trạng thái"/><tableColumn id="9" name="mã_x000A_&quot;mới&quot;"/></tableColumns>',
    )}${rest}</table>`,
  );
});

test('a row of totals is no row of the filter; a text in it is told by its column', () => {
  const changed = widened(
    `<x:table ref="A3:B9" totalsRowCount="1"><x:autoFilter ref="A3:B8"/>${COLUMNS.replaceAll(/<(\/?)/g, '<$1x:')}</x:table>`,
  );
  expect(changed).toContain('<x:table ref="A3:D9" totalsRowCount="1"><x:autoFilter ref="A3:D8"/>');
  expect(changed).toContain(
    '<x:tableColumn id="8" name="trạng thái"/><x:tableColumn id="9" name="mã_x000A_&quot;mới&quot;" totalsRowLabel="tổng &lt; 1"/></x:tableColumns>',
  );
});

const TABLE = `<table ref="A3:B9"><autoFilter ref="A3:B9"/>${COLUMNS}</table>`;

test.each<[string, string, Partial<Placement>?, string[]?]>([
  ['something stands between', TABLE, { left: 3, right: 4 }],
  ['the header that was added to is another row', TABLE, { top: 4 }],
  ['it only holds other columns on the same rows', TABLE.replace('A3', 'B3')],
  ['a column of it is called so', TABLE.replace('Mã', 'TRẠNG THÁI')],
  ['a column of it is called so, in two lines', TABLE.replace('Mã', 'mã_x000a_&quot;mới&quot;')],
  ['another table or a merged block is in the way', TABLE, {}, ['A1:Z2', 'D8:E8']],
  ['it has no header', TABLE.replace(' ref', ' headerRowCount="0" ref')],
  ['a query fills it', TABLE.replace(' ref', ' tableType="queryTable" ref')],
  ['it has no columns', TABLE.replace(COLUMNS, '<tableColumns/>')],
  ['nobody knows where it is', TABLE.replace('A3:B9', 'here')],
])('a table stays as it is when %s', (_, table, placement, taken) => {
  expect(widened(table, placement, taken)).toBe(table);
});

test('tables and merged blocks that only touch the new columns are not in the way', () => {
  expect(widened(TABLE, {}, ['A1:Z2', 'A10:D10', 'E3:F9'])).toContain('ref="A3:D9"');
});
