import { DELIMITERS } from '../delimited/delimiters.js';
import type { Quoting } from '../delimited/quotes.js';
import { recordBatches } from './batches.js';

/** A file of one column: its bytes from the first record on, anew each time, and what quotes its cells. */
export interface OneColumn {
  readonly chunks: () => AsyncIterable<Buffer>;
  readonly quoting: Quoting;
}

/**
 * Gives what columns can be put behind the only one of a file with: of `DELIMITERS` the first that parts none of
 * its cells. Within quotes it may stand. The whole file is looked at, or a row far below would fall apart.
 */
export async function unusedDelimiter(file: OneColumn): Promise<string> {
  for (const delimiter of DELIMITERS) if (!(await parts(file, delimiter))) return delimiter;
  return ',';
}

async function parts({ chunks, quoting }: OneColumn, delimiter: string): Promise<boolean> {
  const options = { delimiter, quoting, wanted: [], firstLine: 1 };
  for await (const { cells, count } of recordBatches(chunks(), options)) {
    for (let record = 0; record < count; record += 1) if ((cells[record] ?? 0) > 1) return true;
  }
  return false;
}
