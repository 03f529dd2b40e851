import { basename, extname } from 'node:path';
import { type FilesTogether, isTaken, leadsToStream, STANDARD } from '../../../lib/tables/index.js';
import { Failure } from '../../findings/index.js';
import type { ColumnForm } from '../choices.js';

/** Files that stand beside an output. */
export interface Beside {
  /** Rows that could not be added to. */
  readonly exceptions: string;
  readonly questions: string;
  /** What it would be called in the other form: an earlier run may have left it. */
  readonly otherQuestions: string;
}

/** The form of the columns that are added: as it was asked for, else for the office in a workbook and for programs in a text. */
export function columnForm(out: string, asked: ColumnForm | undefined): ColumnForm {
  return asked ?? (WORKBOOK_NAME.test(out) ? 'officer' : 'machine');
}

const WORKBOOK_NAME = /\.(?:xls[xmb]?|ods)$/i;

/**
 * Names the files beside an output: `out.exceptions.csv` and `out.questions.csv` of `out.csv`; for the office the
 * questions are a workbook to fill in, `out.questions.xlsx`. Beside standard output, a pipe or a device nothing can
 * stand: they are named by what is read, and stand in the folder where the command is run.
 */
export function besideOf(out: string, input: string, form: ColumnForm): Beside {
  const isStream = out === STANDARD || leadsToStream(out);
  const named = isStream ? basename(input === STANDARD ? 'haicap' : input) : out;
  const stem = named.slice(0, named.length - extname(named).length);
  const [questions, otherQuestions] = form === 'officer' ? ['xlsx', 'csv'] : ['csv', 'xlsx'];
  return {
    exceptions: `${stem}.exceptions.csv`,
    questions: `${stem}.questions.${questions}`,
    otherQuestions: `${stem}.questions.${otherQuestions}`,
  };
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
  { exceptions, questions, otherQuestions }: Beside,
  written: readonly string[],
  force: boolean,
): void {
  if (!force) return;
  for (const path of [exceptions, questions, otherQuestions])
    if (!written.includes(path)) files.remove(path);
}

/** A delimited file stays one. Throws `option-value` for the name of a workbook. */
export function refuseWorkbookName(out: string): void {
  if (!WORKBOOK_NAME.test(out)) return;
  throw new Failure('option-value', { option: '--out', value: out, expected: '.csv, .tsv, .txt' });
}
