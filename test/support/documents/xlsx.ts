import { type ZipPart, zipOf } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['sharedStrings', 'sharedStrings'],
  ['styles', 'styles'],
]
  .map(
    ([part, type]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  )
  .join('')}</Types>`;

/** The parts of an xlsx workbook by name, as XML or bytes. */
export type XlsxParts = Readonly<Record<string, string | Uint8Array>>;

export interface XlsxOptions {
  /** What stands in `sst`. */
  readonly strings?: string;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly workbookPr?: string;
  /** Targets of the relationships, when they are not the usual ones. */
  readonly sheetTarget?: string;
}

/** The parts of a workbook whose one sheet holds this XML: `<sheetData>…</sheetData>`, and more. */
export function xlsxParts(sheet: string, options: XlsxOptions = {}): Record<string, string> {
  const target = options.sheetTarget ?? 'worksheets/sheet1.xml';
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${options.workbookPr ?? ''}/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', target],
      ...(options.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
      ...(options.styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...(options.strings !== undefined && {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${options.strings}</sst>`,
    }),
    ...(options.styles !== undefined && {
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${options.styles}</styleSheet>`,
    }),
  };
}

/** Relationships in their order, with the ids `rId1`, `rId2`, … */
export function relationships(targets: readonly (readonly [string, string])[]): string {
  const lines = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${lines.join('')}</Relationships>`;
}

export function packParts(parts: XlsxParts, more: readonly ZipPart[] = []): Buffer {
  const entries = Object.entries(parts).map(([name, content]) => ({ name, content }));
  return zipOf([...entries, ...more]);
}

/** A workbook whose one sheet has these rows: `<row><c>…</c></row>`. */
export function xlsxOf(rows: string, options: XlsxOptions = {}): Buffer {
  return packParts(xlsxParts(`<sheetData>${rows}</sheetData>`, options));
}
