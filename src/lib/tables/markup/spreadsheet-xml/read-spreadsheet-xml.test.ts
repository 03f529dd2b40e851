import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../../test/support/files.js';
import { readContent } from '../../read/read-content.js';

const START = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
<Styles><Style ss:ID="Default"><NumberFormat/></Style><Style ss:ID="s1"><NumberFormat ss:Format="0.000000"/></Style>
<Style ss:ID="s2"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="s3" ss:Parent="s1"><Font ss:StrikeThrough="1"/></Style></Styles>`;

const sheet = (name: string, table: string, options = '') =>
  `<Worksheet ss:Name="${name}"><Table>${table}</Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">${options}</WorksheetOptions></Worksheet>`;

async function readXml(sheets: string, name = 'a.xls') {
  const content = await readContent(temporaryFile(name, `${START}${sheets}</Workbook>`));
  return { ...content, grid: content.grids[0] };
}

const cell = (type: string, value: string, attributes = '') =>
  `<Cell${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

test('texts stay texts, numbers and dates are shown by their formats', async () => {
  const row = [
    cell('String', '00634'),
    cell('String', '1.005160'),
    cell('Number', '1.00516', ' ss:StyleID="s1"'),
    cell('DateTime', '2025-07-01T00:00:00.000', ' ss:StyleID="s2"'),
    cell('Boolean', '1'),
    cell('Error', '#N/A'),
    '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">Cấp <B>thẻ</B>&#10;mới</ss:Data></Cell>',
    cell('Number', 'abc'),
  ].join('');
  const { source, grid, notices } = await readXml(sheet('A', `<Row>${row}</Row>`));
  expect(source.format).toBe('xml');
  expect(grid?.rows[0]?.cells.map((one) => [one?.type, one?.text])).toEqual([
    ['text', '00634'],
    ['text', '1.005160'],
    ['number', '1.005160'],
    ['date', '01/07/2025'],
    ['boolean', 'TRUE'],
    ['error', '#N/A'],
    ['text', 'Cấp thẻ\nmới'],
    ['text', 'abc'],
  ]);
  expect(notices).toMatchObject([{ code: 'content-not-as-named' }]);
});

test('places that are named, blocks, and what is hidden or struck out', async () => {
  const rows = `<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>
    <Row>${cell('String', 'a', ' ss:MergeAcross="1" ss:MergeDown="1"')}${cell('String', 'b')}</Row>
    <Row ss:Index="4" ss:Hidden="1">${cell('String', 'c', ' ss:Index="3"')}${cell('String', 'd', ' ss:StyleID="s3"')}</Row>
    <Row>${cell('String', 'e')}</Row>`;
  const { grids } = await readXml(
    sheet('A', rows) + sheet('B', '', '<Visible>SheetHidden</Visible>'),
  );
  const [first, second] = grids;
  expect(first?.rows.map(({ number }) => number)).toEqual([1, 4, 5]);
  expect(textsOf(first)).toEqual([['a', '', 'b'], ['', '', 'c', 'd'], ['e']]);
  expect(first?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
  expect(first?.hiddenColumns).toEqual(new Set([1, 2]));
  expect(first?.rows[1]).toMatchObject({ hidden: true, struck: new Map([[3, 'whole']]) });
  expect([second?.sheet, second?.hidden]).toEqual(['B', true]);
});

test('a formula that was never calculated is named', async () => {
  const { notices } = await readXml(sheet('A', '<Row><Cell ss:Formula="=1+1"/></Row>'), 'a.xml');
  expect(notices).toMatchObject([{ code: 'formula-without-value', place: { cell: 'A1' } }]);
});

test.each([
  ['cut off', `${START}<Worksheet ss:Name="A"><Table><Row>`, 'file-truncated'],
  ['without a sheet', `${START}</Workbook>`, 'file-empty'],
  [
    'with an entity',
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>${START.slice(21)}</Workbook>`,
    'file-unsafe',
  ],
  [
    'with a row behind',
    `${START}${sheet('A', '<Row ss:Index="3"/><Row ss:Index="2"/>')}</Workbook>`,
    'file-truncated',
  ],
  [
    'with a row too far',
    `${START}${sheet('A', '<Row ss:Index="2000000"/>')}</Workbook>`,
    'file-too-large',
  ],
])('a workbook %s is refused', async (_, content, code) => {
  await expect(readContent(temporaryFile('a.xls', content))).rejects.toMatchObject({ code });
});
