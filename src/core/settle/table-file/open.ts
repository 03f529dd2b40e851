import { isWorkbook } from '../../../lib/tables/index.js';
import type { Progress, ReadOptions } from '../../reading/index.js';
import type { Aids } from '../aids/aids.js';
import { openDelimited } from './delimited/open.js';
import { refuseWorkbookName } from './outputs.js';
import type { TableFile } from './table-file.js';
import { openSheets } from './workbook/open.js';

/**
 * Opens a file whose rows are to be answered; `out` is the file that is to be written, if any. Throws `Failure` for one
 * that can't be read, or that `out` can't hold.
 */
export async function openTableFile(
  path: string,
  reading: ReadOptions,
  aids: () => Promise<Pick<Aids, 'wantsArea'>>,
  progress: Progress,
  out?: string,
): Promise<TableFile> {
  if (await isWorkbook(path)) return openSheets(path, reading, await aids(), progress, out);
  if (out !== undefined) refuseWorkbookName(out);
  return openDelimited(path, reading, await aids(), progress);
}
