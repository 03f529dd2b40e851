import { encodeCells, openWhole, type RowsFile } from '../../files/index.js';
import { type Finding, finding } from '../../findings/index.js';
import {
  ADDED_COLUMNS,
  type Answers,
  type LedgerBook,
  type PassOptions,
  RowPass,
} from '../../reconcile/index.js';
import type { Progress } from '../reading/options.js';
import { finisherOf } from './file-text.js';
import type { AsideRow } from './outputs.js';
import type { Plan } from './plan.js';

/** What a pass over a file came to. */
export interface Passed {
  readonly book: LedgerBook;
  readonly aside: readonly AsideRow[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a file once and writes it again with an answer behind every row, whole or not at all: one batch is
 * written while the next is looked at.
 */
export async function passFile(
  file: RowsFile,
  plan: Plan,
  answers: Answers,
  out: string,
  { force, progress }: { force: boolean; progress: Progress },
): Promise<Passed> {
  const finish = finisherOf(file);
  const aside: AsideRow[] = [];
  const findings: Finding[] = [];
  const pass = new RowPass(
    answers,
    passOptions(file, plan, (line, row, cells) => {
      aside.push({ line, cells, text: row.toString() });
      findings.push(raggedFinding(file.source.name, line, cells, plan.width));
    }),
  );
  const room = twoRooms();
  const target = await openWhole(out, { force });
  try {
    let pending = target.write(finish(file.preamble));
    for await (const batch of file.batches(plan.indexes)) {
      const bytes = finish(pass.write(batch, room));
      progress('reconcile', pass.rowsIn);
      await pending;
      pending = target.write(bytes);
    }
    await pending;
    await target.commit();
  } catch (error) {
    await target.abort();
    throw error;
  }
  return { book: pass.close(), aside, findings };
}

/** How the rows of a file are read and added to. */
export function passOptions(
  { delimiter, quote }: RowsFile,
  { headerLine, width }: Plan,
  setAside: PassOptions['setAside'],
): PassOptions {
  return {
    headerLine,
    width,
    quote,
    headers: ADDED_COLUMNS,
    decode: (bytes, start, end) => bytes.toString('utf8', start, end),
    encode: (cells) => Buffer.from(`${delimiter}${encodeCells(cells, delimiter)}`),
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
