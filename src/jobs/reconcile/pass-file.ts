import type { Finding } from '../../core/findings/index.js';
import {
  ADDED_COLUMNS,
  type LedgerBook,
  type PassOptions,
  RowPass,
} from '../../core/settle/index.js';
import { encodeCells, type RowsFile, type WholeFile } from '../../lib/tables/index.js';
import type { Progress } from '../reading/options.js';
import type { ExceptionsFile } from './exceptions.js';
import { finisherOf } from './file-text.js';
import type { Plan } from './plan.js';
import type { Prepared } from './prepare.js';
import { RowFaults } from './row-faults.js';
import { headerTest } from './segments.js';

/** What a pass over a file came to. */
export interface Passed {
  readonly book: LedgerBook;
  /** Rows that repeated the header. */
  readonly headersRepeated: number;
  /** About rows that were set aside or whose quotes are broken. */
  readonly findings: readonly Finding[];
}

/** Who is told of rows that are not as they should be. */
export type Told = Pick<PassOptions, 'setAside' | 'brokenQuote'>;

/** Where a pass writes to. */
export interface PassTargets {
  readonly out: WholeFile;
  readonly exceptions: ExceptionsFile;
}

/**
 * Reads a file once and writes it again with an answer behind every row: one batch is written while the next is
 * looked at.
 */
export async function passFile(
  file: RowsFile,
  plan: Plan,
  prepared: Pick<Prepared, 'answers' | 'lookUp' | 'turns'>,
  { out, exceptions }: PassTargets,
  progress: Progress,
): Promise<Passed> {
  const finish = finisherOf(file);
  const faults = new RowFaults(file.source.name, plan.width, exceptions.path);
  const told: Told = {
    setAside: (line, row, cells) => {
      exceptions.add({ line, cells, text: file.codec.decode(row) });
      faults.addAside(line, cells, file.codec.decode(row));
    },
    brokenQuote: (line, fault) => faults.addQuote(line, fault),
  };
  const pass = new RowPass(prepared.answers, passOptions(file, plan, prepared, told));
  // What the beginning of the file holds is told already.
  const isTold = file.notices.some(({ code }) => code === 'byte-invalid');
  const isWatched = file.encoding === 'utf-8' && !isTold;
  const room = twoRooms();
  let pending = out.write(finish(file.preamble));
  for await (const batch of file.batches(plan.wanted)) {
    if (isWatched) faults.addText(batch);
    const bytes = finish(pass.write(batch, room));
    progress('reconcile', pass.rowsIn);
    await pending;
    await exceptions.flush();
    pending = out.write(bytes);
  }
  await pending;
  return { book: pass.close(), headersRepeated: pass.headersRepeated, findings: faults.findings };
}

/** How the rows of a file are read and added to. */
export function passOptions(
  { delimiter, quoting, codec }: RowsFile,
  plan: Plan,
  { lookUp, turns }: Pick<Prepared, 'lookUp' | 'turns'>,
  told: Told,
): PassOptions {
  return {
    headerLine: plan.headerLine,
    width: plan.width,
    rowsAbove: plan.rowsAbove,
    turns,
    headerIn: headerTest([plan.wantedHeaders, ...plan.segments.map(({ headers }) => headers)]),
    lookUp,
    quoting,
    headers: ADDED_COLUMNS,
    decode: codec.decode,
    encode: (cells) => codec.encode(`${delimiter}${encodeCells(cells, delimiter, quoting)}`),
    ...told,
  };
}

/**
 * Two buffers by turns, each kept as long as it is large enough: one is filled while the other is being
 * written. A new one for each batch made the memory grow until somebody swept it.
 */
function twoRooms(): (bytes: number) => Buffer {
  const rooms = [Buffer.alloc(0), Buffer.alloc(0)];
  let turn = 0;
  return (bytes) => {
    turn = 1 - turn;
    const kept = rooms[turn];
    if (kept !== undefined && kept.length >= bytes) return kept;
    const room = Buffer.allocUnsafe(Math.ceil(bytes * 1.2));
    rooms[turn] = room;
    return room;
  };
}
