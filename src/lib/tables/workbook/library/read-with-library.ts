import type { WorkBook } from 'xlsx';
import { FileFailure } from '../../failure.js';
import type { FileBytes } from '../../read/bytes.js';
import type { FileContent, Source } from '../../table.js';
import type { SheetJs } from '../sheetjs.js';
import type { StruckSheet } from '../xls/strikes.js';
import { gridOf, type NamedSheet } from './grid.js';

/**
 * Takes a file and what of it the library is to read; gives a grid a worksheet, as SheetJS reads it.
 * Throws `file-encrypted`, `file-truncated` or `file-too-large`.
 */
export function readWithLibrary(
  sheetJs: SheetJs,
  { name, sha256, bytes }: FileBytes,
  readable: Buffer,
  format: Source['format'],
  { wanted, struck = [] }: LibraryOptions,
): FileContent {
  const workbook = parseWorkbook(sheetJs, readable, name, format, {
    ...(wanted !== undefined && { wanted }),
  });
  const source: Source = { name, format, sha256, size: bytes.length };
  const date1904 = Boolean(workbook.Workbook?.WBProps?.date1904);
  const sheets = worksheets(workbook, name, { wanted, struck });
  return {
    source,
    grids: sheets.map((sheet) => gridOf(sheet, source, { numbers: sheetJs.numbers, date1904 })),
    notices: [],
  };
}

interface LibraryOptions {
  /** Names of the sheets; all when undefined. */
  readonly wanted: readonly string[] | undefined;
  /** What is struck through on each sheet of the workbook, which the library doesn't tell. */
  readonly struck?: readonly StruckSheet[];
}

interface ParseOptions {
  /** Names of the sheets; all when absent. */
  readonly wanted?: readonly string[];
  /**
   * Whether formulas are wanted, which are not sure: one without a cached value then comes as 0, and without
   * formulas as no cell. No when absent.
   */
  readonly formulas?: boolean;
}

/** Takes a workbook's bytes; gives what the library makes of it. Throws as `readWithLibrary` does. */
export function parseWorkbook(
  sheetJs: SheetJs,
  bytes: Buffer,
  file: string,
  format: Source['format'],
  { wanted, formulas = false }: ParseOptions,
): WorkBook {
  try {
    const workbook = sheetJs.read(bytes, {
      dense: true,
      cellNF: true,
      // Only OpenDocument keeps the text that a cell shows; elsewhere we render it ourselves.
      cellText: format === 'ods',
      cellFormula: formulas,
      cellHTML: false,
      cellDates: false,
      // Without styles the library passes over what is known of rows and columns: what is hidden.
      cellStyles: true,
      ...(wanted !== undefined && { sheets: [...wanted] }),
    });
    if (workbook.SheetNames.length === 0) throw new Error('no sheets');
    return workbook;
  } catch (cause) {
    if (/password|encrypt/i.test(String(cause))) {
      throw new FileFailure('file-encrypted', { file }, { cause });
    }
    throw new FileFailure('file-truncated', { file, reason: format.toUpperCase() }, { cause });
  }
}

const NOTHING_STRUCK: StruckSheet = new Map();

/** The sheets that hold cells: no charts, dialogs or macros. Throws when one could not be read. */
function worksheets(
  workbook: WorkBook,
  file: string,
  { wanted, struck = [] }: LibraryOptions,
): NamedSheet[] {
  const visibilities = workbook.Workbook?.Sheets ?? [];
  return workbook.SheetNames.flatMap((name, i): NamedSheet[] => {
    if (wanted !== undefined && !wanted.includes(name)) return [];
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) throw new FileFailure('file-truncated', { file, reason: name });
    if (sheet['!type'] !== undefined) return [];
    const hidden = Boolean(visibilities[i]?.Hidden);
    return [{ name, hidden, sheet, struck: struck[i] ?? NOTHING_STRUCK }];
  });
}
