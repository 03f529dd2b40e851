import { basename, extname } from 'node:path';
import {
  encodeCsv,
  type FilesTogether,
  isTaken,
  leadsToStream,
  STANDARD,
} from '../../../lib/tables/index.js';
import { Failure } from '../../findings/index.js';
import type { QuestionView } from '../question/question-view.js';
import { EVIDENCE_COLUMNS, QUESTION_COLUMNS } from './question-columns.js';

/** Files that stand beside an output. */
export interface Beside {
  /** Rows that could not be added to. */
  readonly exceptions: string;
  readonly questions: string;
}

/**
 * Names the files beside an output: `out.exceptions.csv` and `out.questions.csv` of `out.csv`. Beside standard
 * output, a pipe or a device nothing can stand: they are named by what is read, and stand in the folder where the
 * command is run.
 */
export function besideOf(out: string, input: string): Beside {
  const isStream = out === STANDARD || leadsToStream(out);
  const named = isStream ? basename(input === STANDARD ? 'haicap' : input) : out;
  const stem = named.slice(0, named.length - extname(named).length);
  return { exceptions: `${stem}.exceptions.csv`, questions: `${stem}.questions.csv` };
}

/** Refuses to begin where a file would have to be replaced. Throws `output-exists`. */
export async function refuseExistingFiles(files: readonly string[], force: boolean): Promise<void> {
  if (force) return;
  for (const file of files) {
    if (file !== STANDARD && (await isTaken(file))) throw new Failure('output-exists', { file });
  }
}

/**
 * Has the files of an earlier run removed that stand beside an output and that this run doesn't write: they
 * would speak of rows that are settled by now. Without `force` there are none.
 */
export function removeStale(
  files: FilesTogether,
  { exceptions, questions }: Beside,
  written: readonly string[],
  force: boolean,
): void {
  if (!force) return;
  for (const path of [exceptions, questions]) if (!written.includes(path)) files.remove(path);
}

/** A delimited file stays one. Throws `option-value` for the name of a workbook. */
export function refuseWorkbookName(out: string): void {
  if (!/\.(?:xls[xmb]?|ods)$/i.test(out)) return;
  throw new Failure('option-value', { option: '--out', value: out, expected: '.csv, .tsv, .txt' });
}

/** Writes the questions, if there are any; gives the names of the files written. */
export async function writeQuestionList(
  files: FilesTogether,
  path: string,
  questions: readonly QuestionView[],
): Promise<string[]> {
  if (questions.length === 0) return [];
  // Whether it may be replaced was asked before the first row.
  const file = await files.open(path, { force: true });
  const rows = [QUESTION_COLUMNS, ...questions.map(questionRow)];
  await file.write(Buffer.from(encodeCsv(rows, { bom: true })));
  return [path];
}

function questionRow({
  id,
  doubt,
  rows,
  samples,
  sheet,
  evidence,
  readings = [],
  candidates,
}: QuestionView): string[] {
  return [
    id,
    doubt,
    String(rows),
    samples.map((row) => (sheet === undefined ? row : `${sheet}!${row}`)).join(' '),
    ...EVIDENCE_COLUMNS.map((column) => evidence[column] ?? ''),
    readings.map(({ code, name }) => `${code} ${name}`).join(' | '),
    candidates
      .map(({ code, name, legalBasis }) => `${code} ${name}${legalBasis && ` (${legalBasis})`}`)
      .join(' | '),
  ];
}
