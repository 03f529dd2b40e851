import { relationships } from '../documents/xlsx.js';
import { type BrokenWorkbook, ROW, SHEET, SOUND, withParts, xlsx } from './case.js';

const LAUGHS = `<!DOCTYPE sst [<!ENTITY a "ha">${Array.from(
  { length: 20 },
  (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`,
).join('')}]>`;

const EXTERNAL = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

function sheet(content: string | Uint8Array): Buffer {
  return withParts({ [SHEET]: content });
}

function rows(content: string): Buffer {
  return sheet(`<worksheet><sheetData>${content}</sheetData></worksheet>`);
}

/** A workbook of texts that cells share. */
function strings(content: string, sheetRows = ''): Buffer {
  return withParts({
    [SHEET]: `<worksheet><sheetData>${sheetRows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': content,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  });
}

function malformed(title: string, content: string | Uint8Array): BrokenWorkbook {
  return xlsx(title, 'file-truncated', () => sheet(content));
}

/** Parts that are no XML, or XML that is no sheet. */
export const XML: readonly BrokenWorkbook[] = [
  malformed('an empty sheet part', ''),
  malformed('a sheet part of blanks', ' \n'),
  malformed('another root', '<chartsheet/>'),
  malformed('a sheet cut in the middle', `<worksheet><sheetData>${ROW}`),
  malformed('a sheet cut inside a tag', '<worksheet><sheetData><row r="1'),
  malformed('a sheet cut inside a comment', '<worksheet><!-- '),
  malformed('a sheet cut inside CDATA', '<worksheet><sheetData><![CDATA['),
  malformed('tags that close each other', '<worksheet><sheetData></worksheet></sheetData>'),
  malformed(
    'an attribute without quotes',
    '<worksheet><sheetData><row r=1/></sheetData></worksheet>',
  ),
  malformed(
    'invalid UTF-8',
    Buffer.from(`<worksheet><sheetData>${ROW}\xff</sheetData></worksheet>`, 'latin1'),
  ),
  malformed('NULs', `<worksheet>\0<sheetData>${ROW}</sheetData></worksheet>`),
  malformed('nothing but NULs', Buffer.alloc(100_000)),
  malformed('an unknown entity', `<worksheet><sheetData><row r="&nbsp;"/></sheetData></worksheet>`),
  malformed(
    'an impossible character',
    `<worksheet><sheetData><row r="&#0;"/></sheetData></worksheet>`,
  ),
  xlsx('an external entity', 'file-unsafe', () => sheet(`${EXTERNAL}${SOUND[SHEET]}`)),
  xlsx('a billion laughs', 'file-unsafe', () =>
    strings(`${LAUGHS}<sst><si><t>&a19;</t></si></sst>`),
  ),
  xlsx('ten megabytes of nested tags', 'file-unsafe', () =>
    sheet(`<worksheet>${'<a>'.repeat(3_500_000)}`),
  ),
  xlsx('a workbook that leads to itself', 'file-truncated', () =>
    withParts({
      'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'workbook.xml']]),
      'xl/_rels/workbook.xml.rels.rels': relationships([['worksheet', 'workbook.xml']]),
    }),
  ),
  xlsx('a sheet without a relationship', 'file-truncated', () =>
    withParts({ 'xl/_rels/workbook.xml.rels': relationships([]) }),
  ),
  xlsx('no sheet', 'file-truncated', () =>
    withParts({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
  ),
  xlsx('a text that is not there', 'file-truncated', () =>
    strings('<sst/>', '<row><c t="s"><v>7</v></c></row>'),
  ),
  xlsx('a cell in another row', 'file-truncated', () =>
    rows('<row r="1"><c r="A2"><v>1</v></c></row>'),
  ),
  xlsx('a cell in no column', 'file-truncated', () =>
    rows('<row r="1"><c r="12"><v>1</v></c></row>'),
  ),
  xlsx('row 0', 'file-truncated', () => rows('<row r="0"><c><v>1</v></c></row>')),
  xlsx('a million empty rows', 1, () => rows(`${ROW}${'<row/>'.repeat(1_000_000)}`)),
  xlsx('a quarter of a million rows', 250_000, () =>
    strings(
      '<sst><si><t>a</t></si></sst>',
      `<row>${'<c t="s"><v>0</v></c>'.repeat(4)}</row>`.repeat(250_000),
    ),
  ),
  xlsx('a number format without end', 1, () =>
    withParts({
      [SHEET]: '<worksheet><sheetData><row><c s="0"><v>1</v></c></row></sheetData></worksheet>',
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'[<=9]0;'.repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    }),
  ),
  xlsx('a text without end', 'record-too-large', () =>
    rows(`<row><c t="inlineStr"><is><t>${'a '.repeat(1_500_000)}</t></is></c></row>`),
  ),
  xlsx('a merge of the whole sheet', 1, () =>
    sheet(
      `<worksheet><sheetData>${ROW}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
    ),
  ),
];
