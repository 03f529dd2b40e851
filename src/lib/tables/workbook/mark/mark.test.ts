import { expect, test } from 'vitest';
import { read } from 'xlsx';
import {
  bytesOf,
  changePart,
  text,
  workbookOf,
} from '../../../../../test/support/documents/workbooks.js';
import { packParts, xlsxParts } from '../../../../../test/support/documents/xlsx.js';
import { temporaryFile } from '../../../../../test/support/files.js';
import { openWorkbook } from '../add/open.js';
import { Package } from '../package.js';
import type { CellMark, Cover, Marking } from './marking.js';

const COVER: Cover = {
  name: 'Xem trước',
  names: ['Xem trước', 'Summary'],
  lines: [
    { look: 'title', cells: ['Kết quả & <việc>'] },
    { look: 'header', cells: ['Nơi', 'Số'] },
    { look: 'text', cells: [{ text: 'Sổ › A2', sheet: "Sổ 'một' 1", cell: 'A2' }, 3] },
  ],
  widths: [30, 10],
};

const WRONG: CellMark = { row: 2, column: 0, level: 'error', note: 'Lỗi: sai <mã>\nGợi ý: sửa' };
const DOUBT: CellMark = { row: 3, column: 1, level: 'warning', note: 'Cảnh báo: xem lại' };

function marking(cells: readonly CellMark[], cover: Cover = COVER): Marking {
  return { sheets: [{ sheet: "Sổ 'một' 1", cells, earlier: [] }], additions: [], cover };
}

function sample(): Buffer {
  const rows = [
    [text('Mã'), text('Tên')],
    [text('1'), text('A')],
    [text('2'), text('B')],
  ];
  return bytesOf(workbookOf({ "Sổ 'một' 1": rows, Khác: [[text('khác')]] }));
}

async function marked(bytes: Uint8Array, what: Marking): Promise<Buffer> {
  const workbook = await openWorkbook(temporaryFile('a.xlsx', bytes));
  return Buffer.from((await workbook.mark(what, '.xlsx')).bytes);
}

function part(bytes: Buffer, name: string): string {
  return new Package(bytes, 'a').read(name).toString();
}

/** Cells with their notes, as the library reads them. */
function notesOf(bytes: Buffer, sheet = "Sổ 'một' 1"): Record<string, string[]> {
  const cells = Object.entries(read(bytes, { type: 'buffer' }).Sheets[sheet] ?? {});
  return Object.fromEntries(
    cells.flatMap(([address, cell]) => {
      const notes: { t?: string }[] = cell?.c ?? [];
      return notes.length === 0 ? [] : [[address, notes.map(({ t = '' }) => t)]];
    }),
  );
}

const SHEET = 'xl/worksheets/sheet1.xml';

test('wrong cells are coloured and have their reasons in notes', async () => {
  const bytes = await marked(sample(), marking([WRONG, DOUBT]));
  expect(part(bytes, SHEET)).toMatch(
    /<conditionalFormatting sqref="A2">.*priority="1".*<conditionalFormatting sqref="B3">.*priority="2"/,
  );
  const styles = part(bytes, 'xl/styles.xml');
  expect(styles).toMatch(/<dxfs count="2"><dxf>.*FFFFC7CE.*<dxf>.*FFFFEB9C/);
  expect(notesOf(bytes)).toEqual({
    A2: ['haicap · Lỗi: sai <mã>\nGợi ý: sửa'],
    B3: ['haicap · Cảnh báo: xem lại'],
  });
});

test('cells below each other are one range, and a cell keeps its own look', async () => {
  const column = [2, 3].map((row) => ({ ...WRONG, row }));
  const bytes = await marked(sample(), marking(column));
  expect(part(bytes, SHEET)).toContain('sqref="A2:A3"');
  const cellsOf = (xml: string) => /<sheetData>.*<\/sheetData>/s.exec(xml)?.[0];
  expect(cellsOf(part(bytes, SHEET))).toBe(cellsOf(part(sample(), SHEET)));
});

test('the cover stands in front, alone is shown, and leads to the cells', async () => {
  const original = changePart(sample(), 'xl/workbook.xml', (xml) =>
    xml
      .replace(
        '<sheets>',
        '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets>',
      )
      .replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="mine" localSheetId="1">1</definedName><definedName name="all">2</definedName></definedNames>',
      ),
  );
  const shown = changePart(original, 'xl/worksheets/sheet2.xml', (xml) =>
    xml.replace('<sheetView ', '<sheetView tabSelected="1" '),
  );
  const bytes = await marked(shown, marking([WRONG]));
  expect(read(bytes, { type: 'buffer' }).SheetNames).toEqual(['Xem trước', "Sổ 'một' 1", 'Khác']);
  const workbook = part(bytes, 'xl/workbook.xml');
  expect(workbook).toContain('activeTab="0" firstSheet="0"');
  expect(workbook).toContain('<definedName name="mine" localSheetId="2">');
  expect(workbook).toContain('<definedName name="all">');
  expect(part(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  const cover = part(bytes, 'xl/worksheets/sheet3.xml');
  expect(cover).toContain('Kết quả &amp; &lt;việc&gt;');
  expect(cover).toContain(`<hyperlink ref="A3" location="'Sổ ''một'' 1'!A2"/>`);
});

test('marked again, the earlier marks are replaced, whatever the language was', async () => {
  const once = await marked(sample(), marking([WRONG, DOUBT]));
  const twice = await marked(once, marking([WRONG, DOUBT]));
  expect(twice.equals(once)).toBe(true);
  const other = await marked(once, marking([DOUBT], { ...COVER, name: 'Summary' }));
  expect(notesOf(other)).toEqual({ B3: ['haicap · Cảnh báo: xem lại'] });
  expect(part(other, SHEET)).not.toContain('sqref="A2"');
  expect(read(other, { type: 'buffer' }).SheetNames).toHaveLength(3);
});

test('with nothing to mark any more, colours and notes are gone', async () => {
  const once = await marked(sample(), marking([WRONG, DOUBT]));
  const clean = await marked(once, marking([]));
  expect(part(clean, SHEET)).not.toContain('conditionalFormatting');
  expect(notesOf(clean)).toEqual({});
  expect(part(clean, 'xl/drawings/vmlDrawing1.vml')).not.toContain('<v:shape ');
});

test('a note of somebody else stays, and its cell is coloured all the same', async () => {
  const workbook = workbookOf({ "Sổ 'một' 1": [[text('Mã')], [text('1')], [text('2')]] });
  const cell = workbook.Sheets["Sổ 'một' 1"]?.['!data']?.[1]?.[0];
  if (cell !== undefined) cell.c = [{ a: 'Lan', t: 'hỏi lại chị Hoa' }];
  const bytes = await marked(bytesOf(workbook), marking([WRONG, { ...DOUBT, column: 0 }]));
  expect(notesOf(bytes)).toEqual({ A2: ['hỏi lại chị Hoa'], A3: ['haicap · Cảnh báo: xem lại'] });
  expect(part(bytes, SHEET)).toContain('sqref="A2"');
  const clean = await marked(bytes, marking([]));
  expect(notesOf(clean)).toEqual({ A2: ['hỏi lại chị Hoa'] });
});

test('notes that lost their author in another program are known by how they begin', async () => {
  const once = await marked(sample(), marking([WRONG]));
  const nameless = changePart(once, 'xl/comments1.xml', (xml) =>
    xml.replace('<author>haicap</author>', '<author> </author>'),
  );
  expect(notesOf(await marked(nameless, marking([])))).toEqual({});
});

test('rules of the sheet itself follow ours, and stay when ours go', async () => {
  const own =
    '<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"A"</formula></cfRule></conditionalFormatting>';
  const ruled = changePart(sample(), SHEET, (xml) =>
    xml.replace('</sheetData>', `</sheetData>${own}`),
  );
  const bytes = await marked(ruled, marking([WRONG]));
  const xml = part(bytes, SHEET);
  expect(xml).toMatch(/type="cellIs" dxfId="0" priority="2"/);
  expect(xml.indexOf('cellIs')).toBeLessThan(xml.indexOf('LEN('));
  expect(part(await marked(bytes, marking([])), SHEET)).toContain('type="cellIs"');
});

test('more cells than one rule takes are coloured by several', async () => {
  const cells = Array.from({ length: 1_200 }, (_, i) => ({ ...WRONG, row: 2 * i + 2 }));
  const xml = part(await marked(sample(), marking(cells)), SHEET);
  expect(xml.match(/<conditionalFormatting/g)).toHaveLength(3);
  expect(new Set(xml.match(/priority="\d+"/g)).size).toBe(3);
});

test('a sheet gets no more notes than programs bear', async () => {
  const cells = Array.from({ length: 1_001 }, (_, i) => ({ ...WRONG, row: i + 1 }));
  expect(
    part(await marked(sample(), marking(cells)), 'xl/comments1.xml').match(/<comment /g),
  ).toHaveLength(1_000);
});

test('elements with a prefix, and a workbook without a style sheet', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const parts = xlsxParts('');
  const sheet =
    `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData>` +
    '<x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></x:worksheet>';
  const bytes = packParts({
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('name="A"', `name="Sổ 'một' 1"`),
    [SHEET]: sheet,
  });
  const xml = part(await marked(bytes, marking([WRONG])), SHEET);
  expect(xml).toMatch(
    /<\/x:sheetData><x:conditionalFormatting .*<\/x:conditionalFormatting><x:pageMargins .*<x:legacyDrawing .*<\/x:worksheet>$/,
  );
  expect(notesOf(await marked(bytes, marking([WRONG])))).toHaveProperty('A2');
});

test('what is not touched stays byte by byte', async () => {
  const original = sample();
  const bytes = await marked(original, marking([WRONG]));
  const [before, after] = [new Package(original, 'a'), new Package(bytes, 'b')];
  const changed = before.list.filter(({ name }) => !before.read(name).equals(after.read(name)));
  expect(changed.map(({ name }) => name).sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    SHEET,
  ]);
});
