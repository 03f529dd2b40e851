import { openRows, type RowsFile } from '../../../../lib/tables/index.js';
import { findingOf } from '../../../findings/index.js';
import { type Progress, type ReadOptions, requireSheets } from '../../../reading/index.js';
import type { Aids } from '../../aids/aids.js';
import { DelimitedSource } from '../../source/delimited.js';
import { unreadAccount } from '../account.js';
import { ExceptionsFile } from '../exceptions.js';
import type { TableFile } from '../table-file.js';
import { planOf } from './plan.js';

/** Opens a delimited file of any size: its rows come as they pass. Throws `Failure`. */
export async function openDelimited(
  path: string,
  reading: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
  progress: Progress,
): Promise<TableFile> {
  progress('read', path);
  const file = await openRowsAs(path, reading);
  try {
    // It has none.
    requireSheets([], reading.sheets);
    return tableFile(file, reading, aids, progress);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Opens the rows of a delimited file, its encoding and delimiter as they were said. Throws `Failure`. */
export function openRowsAs(
  path: string,
  { encoding, delimiter }: Pick<ReadOptions, 'encoding' | 'delimiter'>,
): Promise<RowsFile> {
  return openRows(path, {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
}

function tableFile(
  file: RowsFile,
  reading: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
  progress: Progress,
): TableFile {
  const { name } = file.source;
  const planned = planOf(file, reading, aids);
  const { tables } = planned;
  const watch = (done: number, share?: number) =>
    progress('reconcile', name, share === undefined ? { done } : { done, share });
  return {
    name,
    findings: [...file.notices.map(findingOf), ...planned.findings],
    sources: tables === undefined ? [] : [new DelimitedSource(file, tables, undefined, watch)],
    offers: planned.tables === undefined ? planned.offers : [],
    uses: planned.tables === undefined ? [] : planned.uses,
    async write({ out, force, beside, form, files }) {
      if (tables === undefined) throw new Error('no rows to answer');
      const target = await files.open(out, { force });
      const exceptions = new ExceptionsFile(files, beside.exceptions, form);
      const targets = { out: target, exceptions };
      return {
        sources: [new DelimitedSource(file, tables, targets, watch)],
        finish: () =>
          Promise.resolve({ findings: [], beside: exceptions.isBegun ? [exceptions.path] : [] }),
      };
    },
    async inputs(settled) {
      if (planned.tables === undefined) return unreadAccount(file, planned.unread);
      return settled.map(({ account }) => ({ file: name, sheet: null, account }));
    },
    close: () => file.close(),
  };
}
