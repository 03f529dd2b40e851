import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellObject, WorkBook } from 'xlsx';
import { readTwice } from '../../../../../test/support/documents/both-readers.js';
import { bytesOf, merge, workbookOf } from '../../../../../test/support/documents/workbooks.js';
import { packParts, xlsxParts } from '../../../../../test/support/documents/xlsx.js';

const RUNS = { seed: 20250701, numRuns: 150 };

const FORMATS = [
  'General',
  '0.000000',
  '00000',
  '#,##0',
  '0%',
  'dd/mm/yyyy',
  'h:mm',
  '@',
  '0.0"x"',
];

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('Đăng ký khai sinh', ' a ', 'a\nb', 'a<b & "c"', '_x000D_', '1.00516', '\u00a0'),
);
const number = fc.oneof(
  fc.integer({ min: -10, max: 60_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.constantFrom(1.00516, 0.1 + 0.2, 1e-7, 45839.4375, 59, 60, 61),
);

const written: fc.Arbitrary<CellObject | undefined> = fc.oneof(
  fc.constant(undefined),
  text.map((v): CellObject => ({ t: 's', v })),
  fc
    .record({ v: number, z: fc.constantFrom(...FORMATS) })
    .map(({ v, z }): CellObject => ({ t: 'n', v, z })),
  fc.boolean().map((v): CellObject => ({ t: 'b', v })),
  fc.constantFrom(0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a).map((v): CellObject => ({ t: 'e', v })),
);

const workbook: fc.Arbitrary<WorkBook> = fc
  .record({
    rows: fc.array(fc.array(written, { maxLength: 8 }), { maxLength: 12 }),
    date1904: fc.boolean(),
    hidden: fc.boolean(),
    hiddenRow: fc.nat(12),
    hiddenColumn: fc.nat(8),
    merges: fc.subarray(['A1:C1', 'B2:B4', 'D5:E6']),
  })
  .map(({ rows, date1904, hidden, hiddenRow, hiddenColumn, merges }) => {
    const made = workbookOf({ A: rows, B: [[{ t: 's', v: 'b' }]] });
    made.Workbook = { WBProps: { date1904 }, Sheets: [{ Hidden: hidden ? 1 : 0 }, { Hidden: 0 }] };
    const sheet = made.Sheets.A ?? {};
    sheet['!rows'] = Array.from({ length: 13 }, (_, i) => ({ hidden: i === hiddenRow }));
    sheet['!cols'] = Array.from({ length: 9 }, (_, i) => ({ hidden: i === hiddenColumn, wch: 9 }));
    merge(made, 'A', merges);
    return made;
  });

test('workbooks that SheetJS writes are read as SheetJS reads them', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (made) => {
      const { ours, judge } = await readTwice(bytesOf(made));
      expect(ours).toEqual(judge);
    }),
    RUNS,
  );
});

const STYLES = `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.000000"/><numFmt numFmtId="170" formatCode="&quot;x&quot;0"/></numFmts>
<cellXfs>${[0, 164, 170, 1, 3, 9, 10, 11, 14, 15, 20, 22, 37, 45, 46, 49].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

const STRINGS = [
  '<si><t>Mã số</t></si>',
  '<si><r><rPr><b/></rPr><t xml:space="preserve">Tên </t></r><r><t>a&amp;b</t></r></si>',
  '<si><r><t>東</t></r><rPh sb="0" eb="1"><t>ひがし</t></rPh></si>',
  '<si><t>_x000D__x000A_a_x005F_x0041_</t></si>',
  '<si><t/></si>',
];

/** Cells as programs other than SheetJS write them. */
const stored = fc.oneof(
  fc.constantFrom(
    ['', ''],
    [' t="s"', ''],
    [' t="inlineStr"', '<is><t>a &lt; b</t></is>'],
    [' t="inlineStr"', '<is><r><t>a</t></r><r><rPr/><t xml:space="preserve"> b</t></r></is>'],
    [' t="str"', '<f>A1</f><v>Thủ tục</v>'],
    [' t="e"', '<f>A1</f><v>#N/A</v>'],
    [' t="b"', '<v>1</v>'],
    ['', '<f>A1+1</f><v>2</v>'],
    ['', '<f t="shared" si="0"/>'],
    ['', '<v></v>'],
  ),
  fc.nat(STRINGS.length - 1).map((index) => [' t="s"', `<v>${index}</v>`]),
  fc
    .tuple(fc.nat(15), number)
    .map(([style, value]) => [` s="${style}"`, `<v>${Math.abs(value)}</v>`]),
);

const sheet = fc
  .array(
    fc.record({
      cells: fc.array(fc.record({ cell: stored, gap: fc.nat(3) }), { maxLength: 6 }),
      gap: fc.nat(2),
      hidden: fc.constantFrom('', ' hidden="1"', ' hidden="0"'),
      referenced: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows
      .map((row, i) => ({ ...row, number: rowNumber(rows, i) }))
      .map(rowXml)
      .join(''),
  );

interface DrawnRow {
  readonly cells: readonly { readonly cell: readonly string[]; readonly gap: number }[];
  readonly gap: number;
  readonly hidden: string;
  readonly referenced: boolean;
}

function rowNumber(rows: readonly DrawnRow[], index: number): number {
  return rows.slice(0, index + 1).reduce((sum, row) => sum + 1 + row.gap, 0);
}

function rowXml({ cells, hidden, referenced, number: r }: DrawnRow & { number: number }): string {
  let column = -1;
  const inside = cells.map(({ cell: [attributes = '', content = ''], gap }) => {
    column += referenced ? 1 + gap : 1;
    const reference = referenced ? ` r="${String.fromCharCode(65 + column)}${r}"` : '';
    return content === ''
      ? `<c${reference}${attributes}/>`
      : `<c${reference}${attributes}>${content}</c>`;
  });
  return `<row r="${r}"${hidden}>${inside.join('')}</row>`;
}

test('cells as other programs write them are read as SheetJS reads them', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, fc.constantFrom('', 'date1904="1"'), async (rows, workbookPr) => {
      const options = { strings: STRINGS.join(''), styles: STYLES, workbookPr };
      const { ours, judge } = await readTwice(
        packParts(xlsxParts(`<sheetData>${rows}</sheetData>`, options)),
      );
      expect(ours).toEqual(judge);
    }),
    RUNS,
  );
});
