import {
  ADDED_COLUMNS,
  type Answers,
  type EvidenceField,
  type LedgerBook,
  type LookUp,
} from '../../../core/settle/index.js';
import type { Addition, Cell, TableRow } from '../../../lib/tables/index.js';
import { memoise } from '../../../lib/text/index.js';
import type { Progress } from '../../reading/options.js';
import type { TablePlan } from './plan.js';

/** Between the texts of a row's cells in its key. */
const BETWEEN = '\x1f';

/** Different rows whose answers are remembered. */
const MOST_REMEMBERED = 50_000;

/** Rows between two words to whoever watches. */
const WATCHED = 10_000;

/** Widths of the added columns in characters. */
const WIDTHS: Readonly<Record<(typeof ADDED_COLUMNS)[number], number>> = {
  haicap_status: 15,
  haicap_ward_code: 10,
  haicap_ward_name: 26,
  haicap_province_code: 10,
  haicap_province_name: 26,
  haicap_legal_basis: 48,
  haicap_candidates: 60,
};

/** The texts of a row's cells that say which ward is meant, in the order of the fields. */
export function textsOf({ fields, indexes }: TablePlan, { cells }: TableRow): string[] {
  return fields.map((field, i) => evidenceText(cells[indexes[i] ?? -1], field));
}

/** Answers every row of a table; gives what is to be put behind it. */
export function answerRows(
  plan: TablePlan,
  sheet: string,
  { answers, lookUp }: { readonly answers: Answers; readonly lookUp: LookUp },
  book: LedgerBook,
  progress: Progress,
): Addition {
  const { table, indexes } = plan;
  const headerRow = Math.max(...table.headerRows);
  const rows = new Map<number, readonly string[]>([[headerRow, ADDED_COLUMNS]]);
  const numberOf = memoise((key) => answers.numberOf(key.split(BETWEEN)), MOST_REMEMBERED);
  for (const row of table.rows) {
    const texts = textsOf(plan, row);
    const answer = lookUp.suffices(texts)
      ? numberOf(keyOf(texts.slice(0, lookUp.cells)))
      : answers.numberOf(texts);
    answers.count(answer, row.number);
    rows.set(row.number, answers.added(answer));
    book.rowsIn += 1;
    book.rowsOut += 1;
    if (book.rowsIn % WATCHED === 0) progress('reconcile', book.rowsIn);
  }
  book.addStatuses(answers.byStatus);
  const after = Math.max(...table.columns.map(({ index }) => index));
  const widths = ADDED_COLUMNS.map((column) => WIDTHS[column]);
  return { sheet, after, about: indexes, headerRow, rows, widths };
}

function keyOf(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(BETWEEN, ' ')).join(BETWEEN);
}

/** What a cell says; a code that is stored as a number says its digits, however the sheet shows them. */
function evidenceText(cell: Cell | undefined, field: EvidenceField): string {
  if (cell === undefined || cell.type === 'error') return '';
  const { type, text, raw } = cell;
  const isCode = field.endsWith('Code');
  return isCode && type === 'number' && Number.isInteger(raw) && !/^\d+$/.test(text)
    ? String(raw)
    : text;
}
