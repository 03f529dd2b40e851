import { relationships } from '../documents/xlsx.js';
import { type BrokenWorkbook, ROW, SHEET, withParts, xlsx } from './case.js';

function tooMany(title: string, bytes: () => Uint8Array): BrokenWorkbook {
  return xlsx(title, 'file-too-large', bytes);
}

function sheet(content: string): Buffer {
  return withParts({ [SHEET]: `<worksheet>${content}</worksheet>` });
}

/** A part that the workbook leads to, besides its sheet. */
function withRelated(type: string, content: string): Buffer {
  return withParts({
    [`xl/${type}.xml`]: content,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      [type, `${type}.xml`],
    ]),
  });
}

const FAR_ROW = '<row><c><v>1</v></c></row>'.repeat(400);

/** Workbooks that hold more of something than is allowed. */
export const COUNTS: readonly BrokenWorkbook[] = [
  tooMany('1,001 sheets', () =>
    withParts({
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${'<sheet name="A" r:id="rId1"/>'.repeat(1001)}</sheets></workbook>`,
    }),
  ),
  tooMany('a row beyond the last', () => sheet('<sheetData><row r="1048577"/></sheetData>')),
  tooMany('a column beyond the last', () =>
    sheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
  ),
  tooMany('rows that all reach the last column', () =>
    sheet(
      `<sheetData>${Array.from({ length: 400 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
    ),
  ),
  tooMany('200,001 merged blocks', () =>
    sheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(200_001)}</mergeCells>`),
  ),
  tooMany('columns hidden over and over', () =>
    sheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_385)}</cols><sheetData/>`),
  ),
  tooMany('65,537 styles', () =>
    withRelated('styles', `<styleSheet><cellXfs>${'<xf/>'.repeat(65_537)}</cellXfs></styleSheet>`),
  ),
  tooMany('65,537 number formats', () => {
    const formats = Array.from({ length: 65_537 }, (_, i) => `<numFmt numFmtId="${i + 164}"/>`);
    return withRelated('styles', `<styleSheet><numFmts>${formats.join('')}</numFmts></styleSheet>`);
  }),
  tooMany('2,000,001 texts', () =>
    withRelated('sharedStrings', `<sst>${'<si/>'.repeat(2_000_001)}</sst>`),
  ),
  xlsx('one cell in each of many far rows', 401, () =>
    sheet(`<sheetData>${ROW}${FAR_ROW}</sheetData>`),
  ),
];
