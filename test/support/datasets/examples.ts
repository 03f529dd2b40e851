import { utils, write } from 'xlsx';
import type {
  ExampleCell,
  ExampleFile,
  ExampleFormula,
  ExampleParagraph,
  ExampleSheet,
  ExampleStruck,
} from '../../../src/core/findings/index.js';
import { docxOf, numbered, PICTURE, paragraph } from '../documents/docx.js';
import { toUtf16, toWindows1258 } from '../documents/encodings.js';
import { changePart } from '../documents/workbooks.js';

/** The bytes of an example's file, as a spreadsheet program or an editor would have saved it. */
export function bytesOf(file: ExampleFile): Uint8Array {
  if ('sheets' in file) return workbookOf(file.sheets, file.name.endsWith('.ods') ? 'ods' : 'xlsx');
  if ('paragraphs' in file) return docxOf(file.paragraphs.map(paragraphOf).join(''));
  if (file.long !== undefined) {
    const { text, times } = file.long;
    const texts = Array.from({ length: times }, (_, i) => text.replace('{n}', String(i + 1)));
    return Buffer.from(file.content.replace('…', texts.join('')));
  }
  if (file.encoding === 'utf-16le') return toUtf16(file.content, 'le', true);
  if (file.encoding === 'utf-8-broken') return withBrokenBytes(file.content);
  return file.encoding === 'windows-1258' ? toWindows1258(file.content) : Buffer.from(file.content);
}

function withBrokenBytes(content: string): Uint8Array {
  const [first = '', ...others] = content.split('\ufffd');
  const rest = others.flatMap((part) => [Buffer.of(0xff), Buffer.from(part)]);
  return Buffer.concat([Buffer.from(first), ...rest]);
}

/** The XML of a paragraph. Texts of examples need no escaping. */
function paragraphOf(drawn: ExampleParagraph): string {
  if (typeof drawn === 'string') return paragraph(drawn);
  switch (drawn.as) {
    case 'inserted':
      return `<w:p><w:ins w:id="1"><w:r><w:t>${drawn.text}</w:t></w:r></w:ins></w:p>`;
    case 'hidden':
      return `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${drawn.text}</w:t></w:r></w:p>`;
    case 'uncounted':
      return numbered(drawn.text, 9);
    case 'picture':
      return PICTURE;
    case 'embedded':
      return '<w:altChunk/>';
  }
}

function workbookOf(sheets: readonly ExampleSheet[], bookType: 'xlsx' | 'ods'): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, hiddenRows = [], hiddenColumns = [], merged = [], filter } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((cell) => cellOf(cell))));
    sheet['!rows'] = rows.map((_, i) => ({ hidden: hiddenRows.includes(i + 1) }));
    sheet['!cols'] = Array.from({ length: 1 + Math.max(-1, ...hiddenColumns) }, (_, i) => ({
      hidden: hiddenColumns.includes(i),
    }));
    sheet['!merges'] = merged.map((block) => utils.decode_range(block));
    if (filter) sheet['!autofilter'] = { ref: sheet['!ref'] ?? '' };
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  const written: Buffer = write(book, { type: 'buffer', bookType, bookSST: true });
  const bytes = sheets.reduce(misordered, written);
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const struck = cells.some(isStruck) ? withStruckRuns(bytes) : bytes;
  return cells.some(isFormula) ? withoutFormulaValues(struck, sheets.length) : struck;
}

function cellOf(cell: ExampleCell) {
  if (cell === '#N/A') return { t: 'e', v: 0x2a };
  if (typeof cell !== 'object' || cell === null) return cell;
  if (isStruck(cell)) return struckCell(cell);
  return 'formula' in cell
    ? { t: 'n', f: cell.formula, v: 0 }
    : { t: 'n', v: cell.number, z: cell.format };
}

/** Writes rows under other numbers and cells twice, as only damaged files have them. */
function misordered(bytes: Buffer, { rowNumbers = [], cellsTwice = [] }: ExampleSheet, i: number) {
  if (rowNumbers.length + cellsTwice.length === 0) return bytes;
  return changePart(bytes, `xl/worksheets/sheet${i + 1}.xml`, (xml) =>
    xml
      .replace(/<c r="([A-Z]+\d+)".*?<\/c>/g, (cell, at: string) =>
        cellsTwice.includes(at) ? cell + cell : cell,
      )
      .replace(/<row r="(\d+)".*?<\/row>/g, (row, at: string) =>
        row.replace(/(r="[A-Z]*)\d+"/g, `$1${rowNumbers[Number(at) - 1] ?? at}"`),
      ),
  );
}

/** The library writes no runs of text: where they stand is marked until the part is there. */
function struckCell({ struck, rest = '' }: ExampleStruck) {
  return { t: 's', v: `~~${struck}~~${rest}` };
}

function withStruckRuns(bytes: Buffer): Buffer {
  const run = (look: string, text: string) =>
    text === '' ? '' : `<r><rPr>${look}</rPr><t xml:space="preserve">${text}</t></r>`;
  return changePart(bytes, 'xl/sharedStrings.xml', (xml) =>
    xml.replace(
      /<t[^>]*>~~([^<]*)~~([^<]*)<\/t>/g,
      (_, struck: string, rest: string) => `${run('<strike/>', struck)}${run('', rest)}`,
    ),
  );
}

function isStruck(cell: ExampleCell): cell is ExampleStruck {
  return typeof cell === 'object' && cell !== null && 'struck' in cell;
}

function isFormula(cell: ExampleCell): cell is ExampleFormula {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** The library keeps a value of every formula; programs that don't calculate keep none. */
function withoutFormulaValues(bytes: Buffer, sheets: number): Buffer {
  const parts = Array.from({ length: sheets }, (_, i) => `xl/worksheets/sheet${i + 1}.xml`);
  return parts.reduce(
    (changed, part) =>
      changePart(changed, part, (xml) => xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>')),
    bytes,
  );
}
