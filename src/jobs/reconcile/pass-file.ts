import { openWhole, type RowsFile } from '../../files/index.js';
import { type Finding, finding } from '../../findings/index.js';
import { ADDED_COLUMNS, type Answers, LedgerBook, passBatch } from '../../reconcile/index.js';
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
  const book = new LedgerBook();
  const aside: AsideRow[] = [];
  const findings: Finding[] = [];
  const options = {
    headerLine: plan.headerLine,
    width: plan.width,
    headerSuffix: file.codec.encode(
      ADDED_COLUMNS.map((column) => `${file.delimiter}${column}`).join(''),
    ),
    setAside: (line: number, row: Buffer, cells: number) => {
      aside.push({ line, cells, text: file.codec.decode(row) });
      findings.push(raggedFinding(file.source.name, line, cells, plan.width));
    },
  };
  const room = twoRooms();
  const target = await openWhole(out, { force });
  try {
    let pending = target.write(finish(file.preamble));
    for await (const batch of file.batches(plan.indexes)) {
      const bytes = finish(passBatch(batch, answers, book, { ...options, room }));
      progress('reconcile', book.rowsIn);
      await pending;
      pending = target.write(bytes);
    }
    await pending;
    await target.commit();
  } catch (error) {
    await target.abort();
    throw error;
  }
  return { book, aside, findings };
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
