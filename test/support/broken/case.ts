import { packParts, type XlsxParts, xlsxParts } from '../documents/xlsx.js';
import { type ZipPart, zipOf } from '../documents/zip.js';

/** A file that is broken, hostile or odd, and what reading it must end in. */
export interface BrokenWorkbook {
  readonly title: string;
  readonly name: string;
  /** The code of the failure, or how many rows stand on its first sheet. */
  readonly ends: string | number;
  readonly bytes: () => Uint8Array;
}

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A row with one cell. */
export const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c></row>';

/** The parts of a sound workbook of one row. */
export const SOUND = xlsxParts(`<sheetData>${ROW}</sheetData>`);

export function xlsx(
  title: string,
  ends: string | number,
  bytes: () => Uint8Array,
): BrokenWorkbook {
  return { title, ends, name: 'a.xlsx', bytes };
}

/** The sound workbook with other parts besides its own or in their place. */
export function withParts(parts: XlsxParts): Buffer {
  return packParts({ ...SOUND, ...parts });
}

export function withoutPart(name: string): Buffer {
  return packParts(Object.fromEntries(Object.entries(SOUND).filter(([part]) => part !== name)));
}

/** The sound workbook with a lie about its sheet, and maybe more entries. */
export function withEntry(lie: Partial<ZipPart>, more: readonly ZipPart[] = []): Buffer {
  const entries = Object.entries(SOUND).map(([name, content]) => ({ name, content }));
  return zipOf([...entries.map((e) => (e.name === SHEET ? { ...e, ...lie } : e)), ...more]);
}
