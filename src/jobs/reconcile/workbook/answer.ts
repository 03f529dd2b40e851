import type { Finding } from '../../../core/findings/index.js';
import { loadRegister } from '../../../core/register/index.js';
import {
  Answers,
  type Asked,
  type CellFields,
  CodeNotes,
  type Contradicted,
  type LedgerBook,
  lookUpOf,
  type SettleRules,
} from '../../../core/settle/index.js';
import { type Addition, columnLetter } from '../../../lib/tables/index.js';
import type { Progress, ReadOptions } from '../../reading/options.js';
import type { Aids } from '../aids.js';
import { answerMaker } from '../answerer.js';
import { codeNoteFindings } from '../code-notes.js';
import { namingIndex } from '../plan.js';
import { unlistedFindings, unusedAreaFindings } from '../questions.js';
import { readersOf } from '../readers.js';
import type { SettleOptions } from '../settle-options.js';
import { rulesOf, withoutCodes } from '../table-rules.js';
import type { SheetPlan, TablePlan } from './plan.js';
import { answerRows, textsOf } from './rows.js';

/** Rows of a sheet by which the period of its columns is found out. */
const SAMPLE_ROWS = 5000;

/** And of each table's end: what was added last may be of another period. */
const LAST_ROWS = 400;

/** A sheet whose rows have been answered. */
export interface AnsweredSheet {
  readonly rules: SettleRules;
  readonly findings: readonly Finding[];
  readonly tables: readonly AnsweredTable[];
}

export interface AnsweredTable {
  readonly addition: Addition;
  readonly questions: readonly Asked[];
  readonly contradicted: readonly Contradicted[];
  readonly letter: string;
  readonly sheet: string;
}

/** Takes the sheets of a workbook that are keyed by ward; answers their rows, each sheet by its own period. */
export function answerSheets(
  { file, sheets }: { readonly file: string; readonly sheets: readonly SheetPlan[] },
  options: SettleOptions,
  aids: Aids,
  reading: ReadOptions,
  book: LedgerBook,
  progress: Progress,
): AnsweredSheet[] {
  const readers = readersOf(loadRegister(), reading.asOf, options.vintage);
  return sheets.map((sheet) => {
    const sample = sampleOf(file, sheet);
    const { rules, findings, fields } = rulesOf(sample, readers, options, aids, reading);
    const notes = new CodeNotes();
    const place = { file, sheet: sheet.sheet };
    const tables = sheet.tables.map((table) => {
      const about = fieldsOf(table, fields);
      const maker = answerMaker({ ...table, fields: about }, readers, rules, notes);
      const answers = new Answers(maker, options.maxQuestions);
      const lookUp = lookUpOf(about, aids.wantsArea);
      const addition = answerRows(table, sheet.sheet, { answers, lookUp }, book, progress);
      const letter = columnLetter(namingIndex(table));
      const { questions, contradicted } = answers;
      const told = [
        ...unlistedFindings(place, answers, options),
        ...unusedAreaFindings(place, questions, table),
      ];
      return { addition, questions, contradicted, letter, sheet: sheet.sheet, findings: told };
    });
    const told = tables.flatMap((table) => table.findings);
    return { rules, findings: [...findings, ...codeNoteFindings(place, notes), ...told], tables };
  });
}

/** The first rows of a sheet's tables; of several, those with the first table's columns. */
function sampleOf(file: string, { sheet, tables }: SheetPlan) {
  const { fields = [], headers = [], told, uses = [] } = tables[0] ?? {};
  const alike = tables.filter((table) => table.fields.join() === fields.join());
  const rows: (readonly string[])[] = [];
  for (const table of alike) {
    for (const row of table.table.rows.slice(0, SAMPLE_ROWS - rows.length))
      rows.push(textsOf(table, row));
  }
  const further = alike.map((table) =>
    table.table.rows
      .slice(SAMPLE_ROWS)
      .slice(-LAST_ROWS)
      .map((row) => textsOf(table, row)),
  );
  const said = told !== undefined && { told };
  return { place: { file, sheet }, fields, headers, rows, further, uses, ...said };
}

/** What the cells of a table are about: without the codes where the sheet's are none of wards. */
function fieldsOf({ fields }: TablePlan, trusted: CellFields): CellFields {
  return trusted.includes(undefined) ? withoutCodes(fields) : fields;
}
