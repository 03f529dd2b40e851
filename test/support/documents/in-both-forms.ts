import { parse } from 'csv-parse/sync';
import { Desk } from '../cli.js';
import { bytesOf, number, text, workbookOf } from './workbooks.js';

/** A number as a workbook keeps it, and how its sheet shows it, which is all that a delimited file has. */
export interface ShownNumber {
  readonly value: number;
  readonly format: string;
  readonly shown: string;
}

/** A table as its sheet shows it; "" is an empty cell. */
export type ShownTable = readonly (readonly (string | ShownNumber)[])[];

/** What `reconcile` makes of a table, without a word of the form that the table came in. */
export interface Reconciled {
  /** The cells written behind each row, by the row's number; of rows with none nothing. */
  readonly added: Readonly<Record<number, string>>;
  readonly vintage: string;
  readonly summary: unknown;
  readonly ledger: unknown;
  readonly accounts: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly findings: readonly string[];
}

interface Document {
  readonly vintage: string;
  readonly summary: unknown;
  readonly ledger: unknown;
  readonly inputs: readonly { readonly account: unknown }[];
  readonly questions: readonly QuestionShown[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

interface QuestionShown extends Readonly<Record<string, unknown>> {
  readonly examples: readonly { readonly row: number; readonly words: unknown }[];
}

/** Forms that a table is written in. */
export const FORMS = { csv: 'csv', xlsx: 'xlsx', xls: 'biff8', ods: 'ods' } as const;

export type Form = keyof typeof FORMS;

/** Writes a table in a form and has it reconciled; gives what came of it. */
export function reconciledAs(
  form: Form,
  table: ShownTable,
  flags: readonly string[] = [],
  desk = new Desk(),
): Reconciled {
  const width = Math.max(...table.map(({ length }) => length));
  const whole = table.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  desk.put(`so.${form}`, bytesIn(form, whole));
  const args = ['reconcile', `so.${form}`, '--out', 'moi.csv', '--force', ...flags];
  const report = desk.json<Document>(...args);
  return { ...seen(report), added: addedTo(desk, report.ledger) };

  function addedTo(from: Desk, ledger: unknown): Record<number, string> {
    if ((ledger as { rowsIn: number }).rowsIn === 0) return {};
    const rows: string[][] = parse(from.read('moi.csv'), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    const behind = rows.flatMap((cells, i): [number, string][] => {
      const more = cells.slice(width).join(' | ');
      return more === '' ? [] : [[i + 1, more]];
    });
    return Object.fromEntries(behind);
  }
}

function bytesIn(form: Form, table: ShownTable): string | Uint8Array {
  if (form === 'csv') return table.map((row) => `${row.map(quoted).join(',')}\n`).join('');
  const cells = table.map((row) => row.map(cellOf));
  return bytesOf(workbookOf({ Sổ: cells }), FORMS[form]);
}

function cellOf(cell: string | ShownNumber) {
  if (typeof cell !== 'string') return number(cell.value, cell.format);
  return cell === '' ? undefined : text(cell);
}

function quoted(cell: string | ShownNumber): string {
  const shown = typeof cell === 'string' ? cell : cell.shown;
  return /[",\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

function seen({ vintage, summary, ledger, inputs, questions, findings }: Document) {
  return {
    vintage,
    summary,
    ledger,
    accounts: inputs.map(({ account }) => account),
    questions: questions.map(({ sheet: _, examples, ...question }) => ({
      ...question,
      examples: examples.map(({ row, words }) => ({ row, words })),
    })),
    findings: findings
      .filter(({ code }) => !OF_FORM.has(String(code)))
      .map(({ code, row, severity, value, column, key, message }) =>
        JSON.stringify({ code, row, severity, value, column, key, message }),
      )
      .sort(),
  };
}

/** Codes about the form a table came in. */
const OF_FORM: ReadonlySet<string> = new Set(['workbook-parts-dropped']);
