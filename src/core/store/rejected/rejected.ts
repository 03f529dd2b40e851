import { posix } from 'node:path';
import type { Column, Row } from '../../../lib/tables/index.js';
import type { Finding } from '../../findings/index.js';
import { unpackVerified } from '../records/packed.js';

/** A row that was set aside, with the findings that are about it. */
export interface RejectedRow {
  readonly row: Row;
  readonly findings: readonly Finding[];
}

/** The rejected rows of one sheet or delimited file, below the columns they had there. */
export interface RejectedTable {
  /** Absent for files that have no sheets. */
  readonly sheet?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly RejectedRow[];
}

/** The rejected rows of one input file. */
export interface RejectedInput {
  /** Path of the file as the user gave it, with `/` between its parts. */
  readonly file: string;
  readonly tables: readonly RejectedTable[];
}

/** Rejected rows as the workspace keeps them, and the workbook that they belong into. */
export interface RejectedWorkbook extends RejectedInput {
  readonly id: number;
  readonly dataset: string;
  /** The dataset's latest revision when they were rejected; `null` when it had none. */
  readonly revision: number | null;
  /** Absolute path of the workbook. */
  readonly path: string;
  /** Whether the workbook was written once; from then on it is the user's to correct. */
  readonly written: boolean;
}

/** How many rows of all inputs were set aside. */
export function rejectedRowCount(inputs: readonly RejectedInput[]): number {
  return inputs.flatMap((input) => input.tables).reduce((sum, table) => sum + table.rows.length, 0);
}

/** Empty cells are `null` in JSON and `undefined` in a row. */
export function unpackTables(packed: Parameters<typeof unpackVerified>[0]): RejectedTable[] {
  const tables = JSON.parse(unpackVerified(packed)) as RejectedTable[];
  return tables.map((table) => ({ ...table, rows: table.rows.map(withEmptyCells) }));
}

function withEmptyCells(rejected: RejectedRow): RejectedRow {
  const cells = rejected.row.cells.map((cell) => cell ?? undefined);
  return { ...rejected, row: { ...rejected.row, cells } };
}

/**
 * The name of the workbook of an input's rejected rows: `12-list.xlsx`, `0-list.xlsx` before the
 * first revision, `12-list-2.xlsx` when `taken` (lower case) has the name already.
 */
export function workbookName(
  revision: number | null,
  input: string,
  taken: ReadonlySet<string>,
): string {
  const base = `${revision ?? 0}-${stemOf(input)}`;
  let stem = base;
  for (let copy = 2; isTaken(stem, taken); copy++) stem = `${base}-${copy}`;
  return `${stem}.xlsx`;
}

/** The names of texts that stand beside a workbook begin as its own does. */
function isTaken(stem: string, taken: ReadonlySet<string>): boolean {
  const beginning = `${stem}.`.toLowerCase();
  return [...taken].some((name) => name.startsWith(beginning));
}

/** Room for four bytes a letter in the 255 bytes that file systems give a name. */
const LONGEST_STEM = 60;

/** The file's name without folders and extension, without what Windows forbids in names. */
function stemOf(path: string): string {
  const { name } = posix.parse(path);
  const safe = name.normalize('NFC').replace(/[<>:"/\\|?*\p{Cc}\p{Cs}]/gu, '_');
  return Array.from(safe).slice(0, LONGEST_STEM).join('').trim();
}
