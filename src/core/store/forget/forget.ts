import { basename } from 'node:path';
import { type RejectedWorkbook, rejectedRowCount } from '../rejected/rejected.js';
import type { Tables } from '../tables/index.js';
import { removeFile, removeWorkbook } from './files.js';
import { forgetFindings } from './findings.js';

/** Rows of one input that were set aside. */
export interface ForgottenWorkbook {
  /** Name of its file. */
  readonly workbook: string;
  readonly dataset: string;
  readonly revision: number | null;
  /** The input. */
  readonly file: string;
  /** When they were set aside; of workspaces of version 1, before when. ISO time in UTC. */
  readonly storedAt: string;
  readonly rows: number;
}

/** What there is to forget. */
export interface Forgettable {
  readonly workbooks: readonly ForgottenWorkbook[];
  /** Workbooks of which nobody knows whether they were set aside before the day or later: they stay. */
  readonly undated: readonly string[];
}

/** A file of questions that is to be removed as well, and how many it holds. */
export interface QuestionFile {
  readonly path: string;
  /** The way to it that was named: the same, or a link, which goes with it. */
  readonly file: string;
  readonly rows: number;
}

export interface ForgetRequest {
  /** Rows set aside before this day (`YYYY-MM-DD`, in UTC) are forgotten. */
  readonly before: string;
  readonly questions: readonly QuestionFile[];
  readonly author: string;
  readonly now: Date;
  /** Whether so many rows may go: asked before anything does. */
  readonly accept: (rows: number) => boolean;
}

export interface ForgetResult extends Forgettable {
  /** Present when it was not accepted: nothing was forgotten. */
  readonly refused?: true;
  /** How many findings were emptied of what the rows said. */
  readonly findings: number;
}

/** Finds what was set aside before a day. */
export function forgettable(tables: Tables, before: string, now: Date): Forgettable {
  const { due, undated } = dueBefore(tables, before, now);
  return { workbooks: due.map(({ workbook, storedAt }) => viewOf(workbook, storedAt)), undated };
}

/**
 * Removes what was set aside before a day: the rows, their workbooks, what they said in findings; and notes that it did.
 * The files go last: what stops it before leaves all rows where they were. Runs inside a transaction.
 */
export function forget(tables: Tables, request: ForgetRequest): ForgetResult {
  const { before, questions, author, now, accept } = request;
  const { due, undated } = dueBefore(tables, before, now);
  const workbooks = due.map(({ workbook, storedAt }) => viewOf(workbook, storedAt));
  const rows = sumOf(workbooks) + sumOf(questions);
  const found = { workbooks, undated };
  if (!accept(rows)) return { ...found, refused: true, findings: 0 };
  if (due.length + questions.length === 0) return { ...found, findings: 0 };
  const gone = due.map(({ workbook }) => workbook);
  const findings = forgetFindings(tables, before, gone);
  for (const { id } of gone) tables.rejected.remove(id);
  const names = [...gone.map(({ path }) => path), ...questions.map(({ path }) => path)];
  tables.forgotten.insert({
    createdAt: now.toISOString(),
    author,
    before,
    workbooks: JSON.stringify(names.map((path) => basename(path))),
    rows,
  });
  for (const { path } of gone) removeWorkbook(path);
  for (const { path, file } of questions) for (const way of [path, file]) removeFile(way);
  return { ...found, findings };
}

function sumOf(counted: readonly { readonly rows: number }[]): number {
  return counted.reduce((sum, { rows }) => sum + rows, 0);
}

/** What is there now was set aside before now: a day to come takes all. */
function dueBefore(tables: Tables, before: string, now: Date) {
  const all = tables.rejected.dated().map(({ workbook, from, until }) => ({
    workbook,
    from,
    storedAt: until ?? now.toISOString(),
  }));
  const undated = all
    .filter(({ from, storedAt }) => storedAt >= before && (from === null || from < before))
    .map(({ workbook }) => basename(workbook.path));
  return { due: all.filter(({ storedAt }) => storedAt < before), undated };
}

function viewOf(workbook: RejectedWorkbook, storedAt: string): ForgottenWorkbook {
  const { dataset, revision, file, path } = workbook;
  return {
    workbook: basename(path),
    dataset,
    revision,
    file,
    storedAt,
    rows: rejectedRowCount([workbook]),
  };
}
