import type { WorkBook } from 'xlsx';
import { Failure } from '../../findings/index.js';
import type { FileBytes } from '../read/bytes.js';
import type { FileContent, Source } from '../table.js';
import { checkCompound } from './compound.js';
import { gridOf, type NamedSheet } from './grid.js';
import { checkPackage } from './package.js';
import { loadSheetJs, type SheetJs } from './sheetjs.js';

type WorkbookFormat = 'xlsx' | 'xls' | 'ods';

/**
 * Takes a workbook and, when not all are wanted, the names of its sheets; gives a grid a worksheet,
 * hidden ones too. Throws `file-encrypted`, `file-truncated`, `file-too-large` or
 * `format-unsupported`.
 */
export async function readWorkbook(
  file: FileBytes,
  container: 'zip' | 'compound',
  wanted?: readonly string[],
): Promise<FileContent> {
  const sheetJs = await loadSheetJs();
  const format = checkWorkbook(sheetJs, file, container);
  const workbook = parse(sheetJs, file, format, wanted);
  const { name, sha256, bytes } = file;
  const source: Source = { name, format, sha256, size: bytes.length };
  const date1904 = Boolean(workbook.Workbook?.WBProps?.date1904);
  const sheets = worksheets(workbook, name, wanted);
  return {
    source,
    grids: sheets.map((sheet) => gridOf(sheet, source, { numbers: sheetJs.numbers, date1904 })),
    findings: [],
  };
}

function checkWorkbook(
  { compound }: SheetJs,
  { bytes, name }: FileBytes,
  container: 'zip' | 'compound',
): WorkbookFormat {
  if (container === 'zip') return checkPackage(bytes, name);
  checkCompound(compound, bytes, name);
  return 'xls';
}

function parse(
  sheetJs: SheetJs,
  { bytes, name: file }: FileBytes,
  format: WorkbookFormat,
  wanted?: readonly string[],
): WorkBook {
  try {
    const workbook = sheetJs.read(bytes, {
      dense: true,
      cellNF: true,
      // Only OpenDocument keeps the text that a cell shows; elsewhere we render it ourselves.
      cellText: format === 'ods',
      // A formula without a cached value would come as 0; without formulas it comes as no cell.
      cellFormula: false,
      cellHTML: false,
      cellDates: false,
      ...(wanted !== undefined && { sheets: [...wanted] }),
    });
    if (workbook.SheetNames.length === 0) throw new Error('no sheets');
    return workbook;
  } catch (cause) {
    if (/password|encrypt/i.test(String(cause))) {
      throw new Failure('file-encrypted', { file }, { cause });
    }
    throw new Failure('file-truncated', { file, reason: format.toUpperCase() }, { cause });
  }
}

/** The sheets that hold cells: no charts, dialogs or macros. Throws when one could not be read. */
function worksheets(workbook: WorkBook, file: string, wanted?: readonly string[]): NamedSheet[] {
  const visibilities = workbook.Workbook?.Sheets ?? [];
  return workbook.SheetNames.flatMap((name, i): NamedSheet[] => {
    if (wanted !== undefined && !wanted.includes(name)) return [];
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) throw new Failure('file-truncated', { file, reason: name });
    if (sheet['!type'] !== undefined) return [];
    return [{ name, hidden: Boolean(visibilities[i]?.Hidden), sheet }];
  });
}
