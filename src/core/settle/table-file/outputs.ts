import { basename, extname } from 'node:path';
import { exists, FilesTogether, STANDARD } from '../../../lib/tables/index.js';
import { Failure } from '../../findings/index.js';

/** Files that stand beside an output. */
export interface Beside {
  /** Rows that could not be added to. */
  readonly exceptions: string;
  readonly questions: string;
}

/**
 * Names the files beside an output: `out.exceptions.csv` and `out.questions.csv` of `out.csv`. Beside standard
 * output nothing can stand: they are named by what is read, and stand in the folder where the command is run.
 */
export function besideOf(out: string, input: string): Beside {
  const named = out === STANDARD ? basename(input === STANDARD ? 'haicap' : input) : out;
  const stem = named.slice(0, named.length - extname(named).length);
  return { exceptions: `${stem}.exceptions.csv`, questions: `${stem}.questions.csv` };
}

/** Refuses to begin where a file would have to be replaced. Throws `output-exists`. */
export async function refuseExistingFiles(files: readonly string[], force: boolean): Promise<void> {
  if (force) return;
  for (const file of files) {
    if (file !== STANDARD && (await exists(file))) throw new Failure('output-exists', { file });
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

/** Does what writes files; puts them in their places when it is done, and leaves none behind when it fails. */
export async function together<T>(write: (files: FilesTogether) => Promise<T>): Promise<T> {
  const files = new FilesTogether();
  try {
    const result = await write(files);
    await files.commit();
    return result;
  } catch (error) {
    await files.abort();
    throw error;
  }
}
