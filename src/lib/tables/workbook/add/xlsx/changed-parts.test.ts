import { expect, test } from 'vitest';
import {
  bytesOf,
  changePart,
  text,
  withExcelTable,
  workbookOf,
} from '../../../../../../test/support/documents/workbooks.js';
import {
  packParts,
  relationships,
  xlsxParts,
} from '../../../../../../test/support/documents/xlsx.js';
import { Package } from '../../package.js';
import type { Addition } from '../addition.js';
import { changedParts } from './changed-parts.js';

/** Two columns behind column B of rows 1 to 3. */
const ADDITION: Addition = {
  sheet: 'A',
  after: 1,
  about: [0],
  headerRow: 1,
  rows: new Map([
    [1, ['thêm 1', 'thêm 2']],
    [3, ['00637', '']],
  ]),
  widths: [9, 9],
};

function changed(bytes: Buffer): Map<string, string> {
  const parts = changedParts(new Package(bytes, 'a.xlsx'), [ADDITION]);
  return new Map([...parts].map(([name, content]) => [name, content.toString()]));
}

const ROWS = [['Mã', 'Tên'].map(text), [text('1'), text('A')], [text('2'), text('B')]];

const TABLE =
  '<table id="1" name="S" displayName="S" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Tên"/></tableColumns></table>';

test('a table of Excel is told of the columns behind it', () => {
  const parts = changed(withExcelTable(bytesOf(workbookOf({ A: ROWS, B: ROWS })), TABLE));
  expect([...parts.keys()]).toEqual(['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml']);
  expect(parts.get('xl/tables/table1.xml')).toContain(
    '<tableColumn id="3" name="thêm 1"/><tableColumn id="4" name="thêm 2"/></tableColumns>',
  );
});

test('a table of Excel that does not end where the table ends is no reason to change it, nor to enter it', () => {
  const bytes = withExcelTable(
    bytesOf(workbookOf({ A: ROWS })),
    TABLE.replaceAll('A1:B3', 'D3:E9'),
  );
  const parts = changed(bytes);
  expect([...parts.keys()]).toEqual(['xl/worksheets/sheet1.xml']);
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="F1" t="inlineStr">');
});

test('a table of a sheet with a merged block beside it is left alone, so that none is in it', () => {
  const bytes = changePart(
    withExcelTable(bytesOf(workbookOf({ A: ROWS })), TABLE),
    'xl/worksheets/sheet1.xml',
    (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="C2:D2"/></mergeCells>'),
  );
  expect([...changed(bytes).keys()]).toEqual(['xl/worksheets/sheet1.xml']);
});

const PARTS = xlsxParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

test('a table with another beside rows that nothing is added to is left alone, too', () => {
  const bytes = packParts({
    ...PARTS,
    'xl/tables/table1.xml': TABLE,
    'xl/tables/table2.xml': TABLE.replaceAll('A1:B3', 'C2:D2'),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['table', '../tables/table1.xml'],
      ['table', '../tables/table2.xml'],
    ]),
  });
  expect([...changed(bytes).keys()]).toEqual(['xl/worksheets/sheet1.xml']);
});

test('a table that the package has lost is passed over', () => {
  const bytes = packParts({
    ...PARTS,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['table', '../tables/table1.xml']]),
  });
  expect([...changed(bytes).keys()]).toEqual(['xl/worksheets/sheet1.xml']);
});

test('names belong to sheets by their place among all, those of charts too', () => {
  const names = [0, 1].map(
    (sheet) =>
      `<definedName name="_xlnm.Print_Area" localSheetId="${sheet}">A!$A$1:$B$3</definedName>`,
  );
  const bytes = packParts({
    ...PARTS,
    'xl/workbook.xml': (PARTS['xl/workbook.xml'] ?? '')
      .replace('<sheets>', '<sheets><sheet name="Biểu đồ" sheetId="2" r:id="rId2"/>')
      .replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
    ]),
  });
  expect(changed(bytes).get('xl/workbook.xml')).toContain(
    `<definedNames>${names[0]}${names[1]?.replace('$B$3', '$D$3')}</definedNames>`,
  );
});
