import { expect, test } from 'vitest';
import { packParts, relationships, xlsxParts } from '../../../../../test/support/documents/xlsx.js';
import { temporaryFile } from '../../../../../test/support/files.js';
import { openWorkbook } from '../add/open.js';
import { Package } from '../package.js';
import type { CellMark, Cover, Marking } from './marking.js';

const COVER: Cover = {
  name: 'Xem trước',
  names: ['Xem trước'],
  lines: [{ look: 'title', cells: ['Kết quả'] }],
  widths: [30],
};

const WRONG: CellMark = { row: 1, column: 0, level: 'error', note: 'Lỗi: sai' };
const MARKING: Marking = {
  sheets: [{ sheet: 'A', cells: [WRONG], earlier: [] }],
  additions: [],
  cover: COVER,
};

const ROWS =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

async function marked(bytes: Uint8Array, what = MARKING): Promise<Package> {
  const workbook = await openWorkbook(temporaryFile('a.xlsx', bytes));
  return new Package(Buffer.from((await workbook.mark(what, '.xlsx')).bytes), 'a');
}

/** A workbook whose sheet of a chart was in front of somebody's eyes, grouped with another. */
function withChart(): Record<string, string> {
  const parts = xlsxParts(ROWS);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  return {
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="B" sheetId="2" r:id="rId2"/>',
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
    ]),
    'xl/chartsheets/sheet1.xml': sheet
      .replaceAll('worksheet', 'chartsheet')
      .replace(/<sheetData>.*<\/sheetData>/, ''),
  };
}

const selected = (parts: Package) =>
  parts.list
    .map(({ name }) => name)
    .filter((name) => /sheets\//.test(name) && /\.xml$/.test(name))
    .filter((name) => parts.read(name).includes('tabSelected="1"'));

test('the cover alone is selected, whatever sort of sheet was: who types would write into two at once', async () => {
  const parts = await marked(packParts(withChart()));
  expect(selected(parts)).toEqual(['xl/worksheets/sheet2.xml']);
});

test('marked again, the cover is shown where somebody has moved it to, and it alone is selected', async () => {
  const once = await marked(packParts(withChart()));
  const contents = Object.fromEntries(once.list.map(({ name }) => [name, once.read(name)]));
  const workbook = once.read('xl/workbook.xml').toString();
  const [cover = ''] = /<sheet name="Xem trước"[^>]*>/.exec(workbook) ?? [];
  const moved = workbook
    .replace(cover, '')
    .replace('</sheets>', `${cover}</sheets>`)
    .replace('activeTab="0"', 'activeTab="1"');
  const again = await marked(
    packParts({
      ...contents,
      'xl/workbook.xml': moved,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${ROWS}</worksheet>`,
    }),
  );
  expect(selected(again)).toEqual(['xl/worksheets/sheet2.xml']);
  expect(again.read('xl/workbook.xml').toString()).toContain('activeTab="2"');
});

test('a workbook of the strict edition is given no part of the other one', async () => {
  const strict = (xml: string) =>
    xml
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', STRICT)
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = Object.entries(xlsxParts(ROWS)).map(([name, xml]) => [name, strict(xml)] as const);
  const bytes = await marked(packParts(Object.fromEntries(parts)));
  for (const name of ['xl/worksheets/sheet2.xml', 'xl/comments1.xml', 'xl/styles.xml'])
    expect([name, bytes.read(name).includes(`xmlns="${STRICT}"`)]).toEqual([name, true]);
});

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

test('where a sheet has more cells than notes, errors have them', async () => {
  const cells = Array.from({ length: 1_001 }, (_, i): CellMark => {
    const level = i === 1_000 ? 'error' : 'warning';
    return { row: i + 1, column: 0, level, note: level };
  });
  const parts = await marked(packParts(xlsxParts(ROWS)), {
    sheets: [{ sheet: 'A', cells, earlier: [] }],
    additions: [],
  });
  expect(parts.read('xl/comments1.xml').toString()).toContain('ref="A1001"');
});
