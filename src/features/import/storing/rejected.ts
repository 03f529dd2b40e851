import { dirname, join, parse } from 'node:path';
import type { Finding } from '../../../core/findings/index.js';
import type { Language } from '../../../core/kinds/index.js';
import { encodeRejected, type RejectedFiles } from '../../../core/portal/index.js';
import type { SetAsideRow } from '../../../core/reading/index.js';
import {
  type RejectedInput,
  type RejectedWorkbook,
  shortPath,
  type Workspace,
} from '../../../core/store/index.js';
import {
  type Cell,
  type CellMark,
  type Column,
  clearLeftovers,
  columnLetter,
  columnOfPlace,
  ensureFolder,
  exists,
  together,
} from '../../../lib/tables/index.js';
import { findingReason, rejectedHeaders, toJsonFinding } from '../../../report/index.js';

/** The rows set aside, grouped by file and sheet as the workspace keeps them. */
export function groupRejected(rows: readonly SetAsideRow[]): readonly RejectedInput[] {
  const files = new Map<string, Map<SetAsideRow['table'], SetAsideRow[]>>();
  for (const aside of rows) {
    const tables =
      files.get(aside.table.source.name) ?? new Map<SetAsideRow['table'], SetAsideRow[]>();
    const rowsOfTable = tables.get(aside.table);
    if (rowsOfTable === undefined) tables.set(aside.table, [aside]);
    else rowsOfTable.push(aside);
    files.set(aside.table.source.name, tables);
  }
  return [...files].map(([file, tables]) => ({
    file,
    tables: [...tables].map(([table, asides]) => ({
      ...(table.sheet !== undefined && { sheet: table.sheet }),
      ...withAround(table, asides),
    })),
  }));
}

/** The rows with what surrounded them as columns of their own: corrected, they must say it themselves. */
function withAround({ columns }: SetAsideRow['table'], asides: readonly SetAsideRow[]) {
  const labels = [...new Set(asides.flatMap(({ around }) => [...around.keys()]))];
  const ends = [
    ...columns.map(({ index }) => index + 1),
    ...asides.map(({ row }) => row.cells.length),
  ];
  const width = ends.reduce((widest, end) => Math.max(widest, end), 0);
  const added = labels.map((header, i) => ({
    index: width + i,
    letter: columnLetter(width + i),
    header,
  }));
  return {
    columns: [...columns, ...added],
    rows: asides.map(({ row, reasons, around }) => {
      const cells = Array.from({ length: width }, (_, index) => row.cells[index]);
      const said = labels.map((label): Cell | undefined => {
        const text = around.get(label);
        return text === undefined ? undefined : { type: 'text', text, raw: text };
      });
      return { row: { ...row, cells: [...cells, ...said] }, findings: reasons };
    }),
  };
}

/**
 * Writes the workbooks of rejected rows that aren't on disk: those of this import, and those of an
 * earlier one that was killed after its commit. A workbook that was written once is the user's to
 * correct and is left alone. Gives the paths of this import's and of those just written.
 */
export async function writeRejected(
  workspace: Workspace,
  imported: readonly RejectedWorkbook[],
  language: Language,
): Promise<readonly string[]> {
  const lost: RejectedWorkbook[] = [];
  for (const workbook of imported) {
    if (workbook.written && !(await exists(workbook.path))) lost.push(workbook);
  }
  const due = [...workspace.pendingRejected(), ...lost];
  for (const workbook of due) {
    const folder = dirname(workbook.path);
    await ensureFolder(folder);
    clearLeftovers(folder);
    await writeUnlessThere(folder, workbook, await encode(workbook, language));
    workspace.markRejectedWritten(workbook);
  }
  return [...new Set([...imported, ...due].map(({ path }) => shortPath(path)))];
}

/** All files of a workbook, or none. One that is there was written before the mark could be set, and may be under correction. */
async function writeUnlessThere(
  folder: string,
  { path }: RejectedWorkbook,
  { workbook, texts }: RejectedFiles,
): Promise<void> {
  if (await exists(path)) return;
  await together(async (files) => {
    await files.add(path, workbook, { force: false });
    for (const { name, bytes } of texts)
      await files.add(join(folder, name), bytes, { force: false });
  });
}

function encode(workbook: RejectedWorkbook, language: Language): Promise<RejectedFiles> {
  const tables = workbook.tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ row, findings }) => ({
      row,
      reasons: findings.map((found) => reason(found)),
      marks: findings.flatMap((found) => markOf(found, table.columns, language)),
    })),
  }));
  return encodeRejected(tables, rejectedHeaders(language), parse(workbook.path).name);

  function reason(
    found: (typeof workbook.tables)[number]['rows'][number]['findings'][number],
  ): string {
    const { message, suggestion } = toJsonFinding(found, language);
    return suggestion === undefined ? message : `${message} ${suggestion}`;
  }
}

/** Where in a row a finding is, and what is said there; nothing of one that is about the row as a whole. */
function markOf(
  found: Finding,
  columns: readonly Column[],
  language: Language,
): Pick<CellMark, 'column' | 'level' | 'note'>[] {
  const { severity, place } = found;
  const column = columnOfPlace(place, columns);
  if (severity === 'info' || column === undefined) return [];
  return [{ column, level: severity, note: findingReason(found, language) }];
}
