import { type Addition, columnLetter } from '../../../files/index.js';
import type { Finding } from '../../../findings/index.js';
import type { Asked, LedgerBook, SettleRules } from '../../../reconcile/index.js';
import { loadRegister } from '../../../wards/index.js';
import type { Progress } from '../../reading/options.js';
import type { Aids } from '../aids.js';
import { namingIndex } from '../plan.js';
import { rulesOf } from '../prepare.js';
import { unlistedFindings } from '../questions.js';
import { readersOf } from '../readers.js';
import type { SettleOptions } from '../settle-options.js';
import type { SheetPlan } from './plan.js';
import { answerRows, answersOf, textsOf } from './rows.js';

/** Rows of a sheet by which the period of its columns is found out. */
const SAMPLE_ROWS = 5000;

/** A sheet whose rows have been answered. */
export interface AnsweredSheet {
  readonly rules: SettleRules;
  readonly findings: readonly Finding[];
  readonly tables: readonly AnsweredTable[];
}

export interface AnsweredTable {
  readonly addition: Addition;
  readonly questions: readonly Asked[];
  readonly letter: string;
  readonly sheet: string;
}

/** Takes the sheets of a workbook that are keyed by ward; answers their rows, each sheet by its own period. */
export function answerSheets(
  { file, sheets }: { readonly file: string; readonly sheets: readonly SheetPlan[] },
  options: SettleOptions,
  aids: Aids,
  asOf: string,
  book: LedgerBook,
  progress: Progress,
): AnsweredSheet[] {
  const readers = readersOf(loadRegister(), asOf, options.vintage);
  return sheets.map((sheet) => {
    const { rules, findings } = rulesOf(sampleOf(file, sheet), readers, options, aids, asOf);
    const tables = sheet.tables.map((table) => {
      const answers = answersOf(table, readers, rules, options);
      const addition = answerRows(table, sheet.sheet, answers, book, progress);
      const letter = columnLetter(namingIndex(table));
      const place = { file, sheet: sheet.sheet };
      const unlisted = unlistedFindings(place, answers, options);
      const { questions } = answers;
      return { addition, questions, letter, sheet: sheet.sheet, findings: unlisted };
    });
    const told = tables.flatMap((table) => table.findings);
    return { rules, findings: [...findings, ...told], tables };
  });
}

/** The first rows of a sheet's tables; of several, those with the first table's columns. */
function sampleOf(file: string, { sheet, tables }: SheetPlan) {
  const fields = tables[0]?.fields ?? [];
  const alike = tables.filter((table) => table.fields.join() === fields.join());
  const rows: (readonly string[])[] = [];
  for (const table of alike) {
    for (const row of table.table.rows.slice(0, SAMPLE_ROWS - rows.length))
      rows.push(textsOf(table, row));
  }
  return { place: { file, sheet }, fields, rows };
}
