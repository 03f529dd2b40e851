import { expect, test } from 'vitest';
import { packParts, xlsxParts } from '../../../../../test/support/documents/xlsx.js';
import { temporaryFile } from '../../../../../test/support/files.js';
import { openWorkbook } from '../add/open.js';
import { Package } from '../package.js';

async function added(...texts: string[]): Promise<Package> {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
  const workbook = await openWorkbook(temporaryFile('a.xlsx', packParts(xlsxParts(sheet))));
  const rows = new Map(
    [['Tiêu đề dài hơn cột'], ...texts.map((text) => [text])].map((r, i) => [i + 1, r]),
  );
  const addition = { sheet: 'A', after: 0, about: [0], headerRow: 1, rows, widths: [20] };
  return new Package(Buffer.from((await workbook.add([addition], '.xlsx')).bytes), 'a');
}

test('a text longer than its column is broken into lines, and its row is high enough for them', async () => {
  const parts = await added('một hai ba bốn năm sáu bảy tám');
  const sheet = parts.read('xl/worksheets/sheet1.xml').toString();
  expect(sheet).toMatch(/<row r="2" ht="31.5"><c r="A2"><v>2<\/v><\/c><c r="B2" s="1"/);
  expect(sheet).toContain('<row r="1">');
  expect(parts.read('xl/styles.xml').toString()).toMatch(/<cellXfs count="2">.*wrapText="1"/);
});

test('where every text fits, no look is added', async () => {
  const parts = await added('vừa');
  expect(parts.list.some(({ name }) => name === 'xl/styles.xml')).toBe(false);
});
