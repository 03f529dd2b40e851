import { joined } from './chunks.js';
import type { RecordBatch } from './record-batch.js';
import { type ByteDialect, RecordScanner } from './scanner.js';

/** Which cells are wanted of each record, and how the records are written. */
export interface BatchOptions extends ByteDialect {
  readonly wanted: readonly number[];
  /** Number of the line that the first record begins on. */
  readonly firstLine: number;
}

/**
 * Takes chunks of bytes from the first record on; gives their records in batches, in order, a record
 * that runs over two chunks once. A batch holds until the next one is asked for.
 */
export async function* recordBatches(
  chunks: AsyncIterable<Buffer>,
  options: BatchOptions,
): AsyncGenerator<RecordBatch> {
  const scanner = new RecordScanner(options, options.wanted, options.firstLine);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = joined(rest, chunk);
    rest = bytes.subarray(yield* scanAll(scanner, bytes, false));
  }
  yield* scanAll(scanner, rest, true);
}

/** Gives every batch of some bytes; returns how many bytes they take. */
function* scanAll(
  scanner: RecordScanner,
  bytes: Buffer,
  isLast: boolean,
): Generator<RecordBatch, number> {
  let at = 0;
  for (;;) {
    const { batch, consumed } = scanner.scan(bytes.subarray(at), isLast);
    if (batch.count === 0) return at;
    yield batch;
    at += consumed;
  }
}
