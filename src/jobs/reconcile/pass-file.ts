import { encodeCells, type RowsFile, type WholeFile } from '../../files/index.js';
import { type Finding, finding } from '../../findings/index.js';
import {
  ADDED_COLUMNS,
  type LedgerBook,
  type LookUp,
  type PassOptions,
  RowPass,
} from '../../reconcile/index.js';
import type { Progress } from '../reading/options.js';
import type { ExceptionsFile } from './exceptions.js';
import { finisherOf } from './file-text.js';
import type { Plan } from './plan.js';
import type { Prepared } from './prepare.js';

/** What a pass over a file came to. */
export interface Passed {
  readonly book: LedgerBook;
  /** About rows that were set aside: the first of them. */
  readonly findings: readonly Finding[];
}

/** Where a pass writes to. */
export interface PassTargets {
  readonly out: WholeFile;
  readonly exceptions: ExceptionsFile;
}

/** Findings about rows set aside that a report holds; the file of exceptions holds them all. */
const MOST_FINDINGS = 1000;

/**
 * Reads a file once and writes it again with an answer behind every row: one batch is written while the next is
 * looked at.
 */
export async function passFile(
  file: RowsFile,
  plan: Plan,
  { answers, lookUp }: Pick<Prepared, 'answers' | 'lookUp'>,
  { out, exceptions }: PassTargets,
  progress: Progress,
): Promise<Passed> {
  const finish = finisherOf(file);
  const findings: Finding[] = [];
  const setAside: PassOptions['setAside'] = (line, row, cells) => {
    exceptions.add({ line, cells, text: file.codec.decode(row) });
    if (findings.length < MOST_FINDINGS)
      findings.push(raggedFinding(file.source.name, line, cells, plan.width));
  };
  const pass = new RowPass(answers, passOptions(file, plan, lookUp, setAside));
  const room = twoRooms();
  let pending = out.write(finish(file.preamble));
  for await (const batch of file.batches(plan.indexes)) {
    const bytes = finish(pass.write(batch, room));
    progress('reconcile', pass.rowsIn);
    await pending;
    await exceptions.flush();
    pending = out.write(bytes);
  }
  await pending;
  return { book: pass.close(), findings };
}

/** How the rows of a file are read and added to. */
export function passOptions(
  { delimiter, quote, codec }: RowsFile,
  { headerLine, width }: Plan,
  lookUp: LookUp,
  setAside: PassOptions['setAside'],
): PassOptions {
  return {
    headerLine,
    width,
    lookUp,
    quote,
    headers: ADDED_COLUMNS,
    decode: codec.decode,
    encode: (cells) => codec.encode(`${delimiter}${encodeCells(cells, delimiter)}`),
    setAside,
  };
}

function raggedFinding(file: string, row: number, found: number, expected: number): Finding {
  const code = found > expected ? 'row-too-long' : 'row-too-short';
  return finding(code, { place: { file, row } }, { expected, found });
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
