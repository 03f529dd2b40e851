import { expect, test } from 'vitest';
import { type CellObject, read, utils, type WorkBook } from 'xlsx';
import {
  bytesOf,
  changePart,
  merge,
  number,
  text,
  workbookOf,
} from '../../../../../test/support/documents/workbooks.js';
import { packParts, xlsxParts } from '../../../../../test/support/documents/xlsx.js';
import { temporaryFile, textsOf } from '../../../../../test/support/files.js';
import { isWorkbook } from '../../read/is-workbook.js';
import { readContent } from '../../read/read-content.js';
import { Package } from '../package.js';
import type { Addition } from './addition.js';
import { openWorkbook } from './open.js';

const ADDITION: Addition = {
  sheet: 'Sổ',
  after: 4,
  about: [0, 4],
  headerRow: 1,
  rows: new Map([
    [1, ['thêm 1', 'thêm 2']],
    [2, ['00637', 'Phường Đại Mỗ <&>']],
  ]),
  widths: [10, 20],
};

/** Everything that has to survive: numbers, their formats, days, truths, formulas, widths, merges, what is hidden. */
function sample(): WorkBook {
  const workbook = workbookOf({
    Sổ: [
      ['Mã', 'Ngày', 'Đúng', 'Gấp đôi', 'Tên'].map(text),
      [
        number(634, '00000'),
        number(45_839, 'dd/mm/yyyy'),
        { t: 'b', v: true },
        formula(),
        text('A'),
      ],
      [text('01234'), number(1.5), { t: 'b', v: false }, text('B')],
    ],
    Ẩn: [[text('bí mật')]],
  });
  const sheet = workbook.Sheets.Sổ;
  if (sheet !== undefined) {
    sheet['!cols'] = [{ wch: 20 }, { wch: 5, hidden: true }];
    sheet['!rows'] = [{}, {}, { hidden: true }];
  }
  merge(workbook, 'Sổ', ['D3:E3']);
  workbook.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  return workbook;
}

const formula = (): CellObject => ({ t: 'n', v: 1268, f: 'A2*2' });

/** In a format that the library can write; of OpenDocument it writes no hidden sheets. */
function packed(type: 'xlsx' | 'biff8' | 'ods'): Buffer {
  const bytes = bytesOf(sample(), type);
  if (type !== 'ods') return bytes;
  const unseen =
    '<style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style>';
  return changePart(bytes, 'content.xml', (xml) =>
    xml
      .replace('</office:automatic-styles>', `${unseen}</office:automatic-styles>`)
      .replace(/(table:name="Ẩn" table:style-name=)"[^"]*"/, '$1"ta9"'),
  );
}

async function addedTo(name: string, bytes: Uint8Array, extension = '.xlsx') {
  const workbook = await openWorkbook(temporaryFile(name, bytes));
  const added = await workbook.add([ADDITION], extension);
  return { ...added, bytes: Buffer.from(added.bytes), extensions: workbook.extensions };
}

test.each([
  ['xlsx', 'xlsx'],
  ['xls', 'biff8'],
  ['ods', 'ods'],
] as const)(
  'what a workbook (%s) holds is there afterwards, and so is what was added',
  async (extension, type) => {
    const { bytes } = await addedTo(`a.${extension}`, packed(type));
    const content = await readContent(temporaryFile('b.xlsx', bytes));
    expect(content.grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['Sổ', false],
      ['Ẩn', true],
    ]);
    const [grid] = content.grids;
    const day = extension === 'ods' ? expect.any(String) : '01/07/2025';
    expect(textsOf(grid)).toEqual([
      ['Mã', 'Ngày', 'Đúng', 'Gấp đôi', 'Tên', 'thêm 1', 'thêm 2'],
      ['00634', day, 'TRUE', '1268', 'A', '00637', 'Phường Đại Mỗ <&>'],
      ['01234', '1.5', 'FALSE', 'B'],
    ]);
    expect(grid?.rows[1]?.cells.map((cell) => cell?.type)).toEqual([
      'number',
      'date',
      'boolean',
      'number',
      'text',
      'text',
      'text',
    ]);
    if (extension === 'xlsx') expect(grid?.rows[2]?.hidden).toBe(true);
    expect(grid?.merges).toEqual([{ top: 3, left: 3, bottom: 3, right: 4 }]);
    // The library as judge.
    const judged = read(bytes, { type: 'buffer', cellNF: true, cellStyles: true });
    const sheet = judged.Sheets.Sổ ?? {};
    expect(judged.SheetNames).toEqual(['Sổ', 'Ẩn']);
    expect(sheet['!ref']).toBe('A1:G3');
    expect(sheet.A2).toMatchObject({ t: 'n', v: 634, z: '00000' });
    expect(sheet.F2).toMatchObject({ t: 's', v: '00637' });
    expect(sheet['!merges']).toEqual([utils.decode_range('D3:E3')]);
    if (extension !== 'ods')
      expect(sheet['!cols']?.slice(0, 2)).toMatchObject([{ wch: 20 }, { hidden: true }]);
    if (extension !== 'xls') expect(sheet.D2).toMatchObject({ f: 'A2*2', v: 1268 });
  },
);

test('the same workbook gives the same bytes', async () => {
  for (const type of ['xlsx', 'ods'] as const) {
    const bytes = bytesOf(sample(), type);
    const [one, other] = [await addedTo(`a.${type}`, bytes), await addedTo(`a.${type}`, bytes)];
    expect(one.bytes.equals(other.bytes)).toBe(true);
  }
});

test('of an xlsx workbook every other part stays byte by byte', async () => {
  const original = bytesOf(sample());
  const { bytes, dropped } = await addedTo('a.xlsx', original);
  const [before, after] = [new Package(original, 'a'), new Package(bytes, 'b')];
  expect(after.list.map(({ name }) => name)).toEqual(before.list.map(({ name }) => name));
  const changed = before.list.filter((entry, i) => {
    const other = after.list[i];
    return other === undefined || !before.packed(entry).equals(after.packed(other));
  });
  expect(changed.map(({ name }) => name)).toEqual(['xl/worksheets/sheet1.xml']);
  expect(dropped).toEqual([]);
});

test('what an OpenDocument workbook loses is told: notes, filters, widths, formulas over other sheets', async () => {
  const workbook = sample();
  const sheet = workbook.Sheets.Sổ;
  if (sheet === undefined) throw new Error('no sheet');
  const [row] = sheet['!data'] ?? [];
  const [cell] = row ?? [];
  if (cell) cell.c = [{ a: 'An', t: 'xem lại' }];
  sheet['!autofilter'] = { ref: 'A1:E3' };
  sheet['!data']?.[2]?.splice(1, 1, { t: 'n', v: 3, f: 'Ẩn!A1+1' });
  const { bytes, dropped } = await addedTo('a.ods', bytesOf(workbook, 'ods'));
  expect(dropped).toEqual(['column-widths', 'comments', 'filters', 'formulas']);
  expect(read(bytes, { type: 'buffer' }).Sheets.Sổ?.B3).toMatchObject({ t: 'n', v: 3 });
});

const MACRO_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** A workbook with macros, as Excel packs them. */
function withMacros(): Buffer {
  const parts = xlsxParts(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
  );
  const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
  return packParts({
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('name="A"', 'name="Sổ"'),
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      MACRO_TYPE,
    ),
    'xl/_rels/workbook.xml.rels': rels.replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
    'xl/vbaProject.bin': Buffer.from([1, 2, 3]),
  });
}

test('macros stay in a workbook that may hold them, and are told where they can not', async () => {
  const kept = await addedTo('a.xlsm', withMacros(), '.xlsm');
  expect(kept.extensions).toEqual(['.xlsx', '.xlsm']);
  expect(kept.dropped).toEqual([]);
  expect(new Package(kept.bytes, 'b').has('xl/vbaProject.bin')).toBe(true);

  const plain = await addedTo('a.xlsm', withMacros());
  expect(plain.dropped).toEqual(['macros']);
  const parts = new Package(plain.bytes, 'b');
  expect(parts.has('xl/vbaProject.bin')).toBe(false);
  expect(parts.read('[Content_Types].xml').toString()).not.toContain('macroEnabled');
  expect(parts.read('xl/_rels/workbook.xml.rels').toString()).not.toContain('vbaProject');
  const content = await readContent(temporaryFile('b.xlsx', plain.bytes));
  expect(textsOf(content.grids[0])[0]).toEqual(['1', '', '', '', '', 'thêm 1', 'thêm 2']);
});

test('a part in UTF-16 is written as UTF-8', async () => {
  const parts = xlsxParts(
    '<sheetData><row r="1"><c r="A1" t="str"><v>Mã</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
  );
  const sheet = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${parts['xl/worksheets/sheet1.xml']}`;
  const bytes = packParts({
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('name="A"', 'name="Sổ"'),
    'xl/worksheets/sheet1.xml': Buffer.from(sheet, 'utf16le'),
  });
  const result = await addedTo('a.xlsx', bytes);
  const content = await readContent(temporaryFile('b.xlsx', result.bytes));
  expect(textsOf(content.grids[0])[0]).toEqual(['Mã', '', '', '', '', 'thêm 1', 'thêm 2']);
});

test('a damaged part is refused, and a text file is no workbook', async () => {
  const broken = changePart(bytesOf(sample()), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.slice(0, -20),
  );
  await expect(openWorkbook(temporaryFile('a.xlsx', broken))).rejects.toMatchObject({
    code: 'file-truncated',
  });
  expect(await isWorkbook(temporaryFile('a.csv', 'a,b\n'))).toBe(false);
  expect(await isWorkbook(temporaryFile('a.bin', bytesOf(sample())))).toBe(true);
});
