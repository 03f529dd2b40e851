import {
  cellText,
  expandPatterns,
  openRows,
  type RecordBatch,
  type RowsFile,
  readContent,
} from '../../lib/tables/index.js';
import type { KnownPersons } from '../kinds/index.js';
import type { ReadOptions } from './options.js';

type Opening = Pick<ReadOptions, 'encoding' | 'delimiter'>;

/**
 * Takes files; adds what their columns of persons hold to what is known. A file that can't be read tells nothing:
 * the command that reads it says so.
 */
export async function meetPersons(
  known: KnownPersons,
  patterns: readonly string[],
  { encoding, delimiter }: Opening,
): Promise<void> {
  const { paths } = await expandPatterns(patterns);
  const opening = {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
  for (const path of paths) {
    const met = await meetRows(known, path, opening).catch(() => false);
    if (!met) await meetGrids(known, path, opening).catch(() => undefined);
  }
}

async function meetGrids(known: KnownPersons, path: string, opening: Opening): Promise<void> {
  const { grids } = await readContent(path, opening);
  for (const { rows } of grids) known.seeSheet(rows);
}

/** Of a file of lines only the columns of persons are looked at, however long it is. */
async function meetRows(known: KnownPersons, path: string, opening: Opening): Promise<boolean> {
  const file = await openRows(path, opening);
  try {
    known.seeSheet(file.sample.rows);
    const { columns } = known;
    if (file.isShort || columns.length === 0) return true;
    for await (const batch of file.batches(columns))
      for (let record = 0; record < batch.count; record += 1)
        known.seeFurther(columns, textsOf(file, batch, record));
    return true;
  } finally {
    await file.close();
  }
}

function textsOf({ codec, quoting }: RowsFile, batch: RecordBatch, record: number): string[] {
  return batch.columns.map((_, place) => {
    const slot = (record * batch.width + place) * 2;
    const [start = -1, end = -1] = [batch.wanted[slot], batch.wanted[slot + 1]];
    return start < 0 ? '' : cellText(codec.decode(batch.bytes, start, end), quoting);
  });
}
