import { extname } from 'node:path';
import { encodeCsv, exists, writeWhole } from '../../files/index.js';
import { Failure } from '../../findings/index.js';
import type { QuestionView } from '../../report/index.js';

/** Files that stand beside an output. */
export interface Beside {
  /** Rows that could not be added to. */
  readonly exceptions: string;
  readonly questions: string;
}

/** Names the files beside an output: `out.exceptions.csv` and `out.questions.csv` of `out.csv`. */
export function besideOf(out: string): Beside {
  const stem = out.slice(0, out.length - extname(out).length);
  return { exceptions: `${stem}.exceptions.csv`, questions: `${stem}.questions.csv` };
}

/** Refuses to begin where a file would have to be replaced. Throws `output-exists`. */
export async function refuseExistingFiles(files: readonly string[], force: boolean): Promise<void> {
  if (force) return;
  for (const file of files) {
    if (await exists(file)) throw new Failure('output-exists', { file });
  }
}

/** A delimited file stays one. Throws `option-value` for the name of a workbook. */
export function refuseWorkbookName(out: string): void {
  if (!/\.(?:xls[xmb]?|ods)$/i.test(out)) return;
  throw new Failure('option-value', { option: '--out', value: out, expected: '.csv, .tsv, .txt' });
}

/** A row that was set aside. */
export interface AsideRow {
  readonly line: number;
  readonly cells: number;
  readonly text: string;
}

/** Writes what needs a person, if anything does; gives the names of the files written. */
export async function writeBeside(
  { exceptions, questions }: Beside,
  aside: readonly AsideRow[],
  asked: readonly QuestionView[],
): Promise<string[]> {
  const written: string[] = [];
  if (aside.length > 0) {
    const rows = aside.map(({ line, cells, text }) => [String(line), String(cells), text]);
    await write(exceptions, [['line', 'cells', 'row'], ...rows]);
    written.push(exceptions);
  }
  if (asked.length > 0) {
    await write(questions, [QUESTION_COLUMNS, ...asked.map(questionRow)]);
    written.push(questions);
  }
  return written;
}

const EVIDENCE_COLUMNS = [
  'code',
  'ward',
  'districtCode',
  'district',
  'provinceCode',
  'province',
  'address',
] as const;

const QUESTION_COLUMNS = ['id', 'doubt', 'rows', 'samples', ...EVIDENCE_COLUMNS, 'candidates'];

function questionRow({
  id,
  doubt,
  rows,
  samples,
  sheet,
  evidence,
  candidates,
}: QuestionView): string[] {
  return [
    id,
    doubt,
    String(rows),
    samples.map((row) => (sheet === undefined ? row : `${sheet}!${row}`)).join(' '),
    ...EVIDENCE_COLUMNS.map((column) => evidence[column] ?? ''),
    candidates
      .map(({ code, name, legalBasis }) => `${code} ${name}${legalBasis && ` (${legalBasis})`}`)
      .join(' | '),
  ];
}

async function write(file: string, rows: readonly (readonly string[])[]): Promise<void> {
  await writeWhole(file, encodeCsv(rows, { bom: true }), { force: true });
}
