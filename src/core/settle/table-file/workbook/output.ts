import { extname } from 'node:path';
import {
  type Addition,
  encodeCsv,
  type Grid,
  type OpenWorkbook,
  type WholeFile,
} from '../../../../lib/tables/index.js';
import { Failure, type Finding, finding, unwritable } from '../../../findings/index.js';
import { type ReadOptions, wantedGrids } from '../../../reading/index.js';

const CSV = '.csv';

/**
 * Makes sure, before anything is reckoned, that an output can hold a workbook. Throws `workbook-unwritable` or
 * `option-value` for a format that can't, and `sheet-needed` where only one of several sheets would be left.
 */
export function refuseUnfitOutput(
  out: string,
  { content, extensions }: OpenWorkbook,
  options: ReadOptions,
): void {
  const extension = extensionOf(out);
  if (extensions.includes(extension)) return;
  if (extension !== CSV) {
    throw unwritable('--out', out, [...extensions, CSV]);
  }
  const sheets = wantedGrids(content, options.sheets).filter(({ rows }) => rows.length > 0);
  if (sheets.length < 2) return;
  const known = sheets.map(({ sheet = '' }) => sheet);
  throw new Failure('sheet-needed', { file: content.source.name, out, known });
}

/** Writes a workbook, or its one sheet as text, with what was added; gives what is to be said of it. */
export async function writeReconciled(
  target: WholeFile,
  extension: string,
  workbook: OpenWorkbook,
  grids: readonly Grid[],
  additions: readonly Addition[],
): Promise<readonly Finding[]> {
  if (extension === CSV) {
    const [grid] = grids;
    const rows = grid === undefined ? [] : rowsOf(grid, additions);
    await target.write(Buffer.from(encodeCsv(rows, { bom: true })));
    return [];
  }
  const { bytes, dropped } = await workbook.add(additions, extension);
  await target.write(bytes);
  const place = { file: workbook.content.source.name };
  return dropped.length === 0
    ? []
    : [finding('workbook-parts-dropped', { place }, { parts: dropped })];
}

/** The extension that a file's name ends in, in small letters. */
export function extensionOf(out: string): string {
  return extname(out).toLowerCase();
}

/** The rows of a sheet as it shows them, blank ones too, with what was added behind the widest. */
function rowsOf({ rows }: Grid, additions: readonly Addition[]): string[][] {
  const added = new Map(additions.flatMap((addition) => [...addition.rows]));
  const width = rows.reduce(
    (widest, { number, cells }) => (added.has(number) ? Math.max(widest, cells.length) : widest),
    0,
  );
  const lines: string[][] = [];
  for (const { number, cells } of rows) {
    while (lines.length < number - 1) lines.push([]);
    const texts = cells.map((cell) => cell?.text ?? '');
    const more = added.get(number);
    while (more !== undefined && texts.length < width) texts.push('');
    lines.push([...texts, ...(more ?? [])]);
  }
  return lines;
}
