import type { Addition, Cell } from '../../../files/index.js';
import {
  ADDED_COLUMNS,
  Answers,
  type EvidenceField,
  type LedgerBook,
  type Reader,
  type SettleRules,
  type Side,
} from '../../../reconcile/index.js';
import type { Progress } from '../../reading/options.js';
import { answerTo } from '../answerer.js';
import type { TablePlan } from './plan.js';

/** Answers whose added cells are texts. */
export type TextAnswers = Answers<readonly string[]>;

/** Between the texts of a row's cells in its key. */
const BETWEEN = '\x1f';

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

/** What answers the rows of a table. */
export function answersOf(
  { fields }: TablePlan,
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
): TextAnswers {
  return new Answers((key) => answerTo(fields, key.split(BETWEEN), readers, rules));
}

/** The texts of a table's rows that say which ward is meant, in the order of the fields. */
export function* textsOf({ table, fields, indexes }: TablePlan): Iterable<readonly string[]> {
  for (const { cells } of table.rows) {
    yield fields.map((field, i) => evidenceText(cells[indexes[i] ?? -1], field));
  }
}

/** Answers every row of a table; gives what is to be put behind it. */
export function answerRows(
  plan: TablePlan,
  sheet: string,
  answers: TextAnswers,
  book: LedgerBook,
  progress: Progress,
): Addition {
  const { table, indexes } = plan;
  const headerRow = Math.max(...table.headerRows);
  const rows = new Map<number, readonly string[]>([[headerRow, ADDED_COLUMNS]]);
  const texts = textsOf(plan)[Symbol.iterator]();
  for (const { number } of table.rows) {
    const { outcome, suffix } = answers.of(keyOf(texts.next().value), number);
    rows.set(number, suffix);
    book.rowsIn += 1;
    book.rowsOut += 1;
    book.byStatus[outcome.status] += 1;
    if (book.rowsIn % WATCHED === 0) progress('reconcile', book.rowsIn);
  }
  const after = Math.max(...table.columns.map(({ index }) => index));
  const widths = ADDED_COLUMNS.map((column) => WIDTHS[column]);
  return { sheet, after, about: indexes, headerRow, rows, widths };
}

function keyOf(texts: readonly string[] = []): string {
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
