import type { Encoding } from '../choices.js';
import { type Dialect, readDialect } from '../delimited/dialect.js';
import { dialectNotices } from '../delimited/dialect-notices.js';
import { firstLineEnd } from '../delimited/lines.js';
import type { Quoting } from '../delimited/quotes.js';
import { readRecords } from '../delimited/records.js';
import type { CsvParse } from '../delimited/scan.js';
import { FileFailure } from '../failure.js';
import type { Notice } from '../notice.js';
import { detectContainer } from '../read/detect.js';
import { encodingNotices, encodingOf, toUtf8 } from '../read/encoding.js';
import { extensionOf, ROWS, unsupported } from '../read/formats.js';
import { type OpenFile, openFile, shownPath } from '../read/open-file.js';
import { filledRows, textCell } from '../rows.js';
import type { Grid, Row, Source } from '../table.js';
import { recordBatches } from './batches.js';
import { readChunks } from './chunks.js';
import { type Codec, codecOf } from './codec.js';
import type { RecordBatch } from './record-batch.js';
import { readStretches } from './stretches.js';
import { unusedDelimiter } from './unused-delimiter.js';

export interface OpenRowsOptions {
  /** One of `ENCODINGS`; found out when absent. */
  readonly encoding?: string;
  /** One character; found out when absent. */
  readonly delimiter?: string;
}

/** A delimited file of any size, opened: its beginning as a grid, its records as spans of bytes. */
export interface RowsFile {
  readonly source: Source;
  /** The first records, for finding the header and judging the columns. */
  readonly sample: Grid;
  /** Whether the file holds no others. */
  readonly isShort: boolean;
  readonly notices: readonly Notice[];
  readonly encoding: Encoding;
  /** How the bytes of the records are text. */
  readonly codec: Codec;
  readonly delimiter: string;
  readonly quoting: Quoting;
  /** What stands before the first record: a byte order mark, a `sep=` line; as UTF-8 if the file is UTF-16. */
  readonly preamble: Buffer;
  /** The cells of some records of the file's middle and end, stretch by stretch; none of a small file. */
  stretches(): Promise<readonly (readonly (readonly string[])[])[]>;
  /** Every record of the file from the first line on; `wanted` are indexes of columns. Once only. */
  batches(wanted: readonly number[]): AsyncGenerator<RecordBatch>;
  /** The row that a record's bytes are, its number the line that it begins on. */
  rowOf(record: Buffer, line: number): Row;
  close(): Promise<void>;
}

const SAMPLE_BYTES = 256 * 1024;

/**
 * Opens a delimited file. Throws as `readContent` does, but for the size: there is no limit to it; and
 * `encoding-unwritable` or `dialect-unwritable` for one whose records nothing can be put behind.
 */
export async function openRows(path: string, options: OpenRowsOptions = {}): Promise<RowsFile> {
  const { parse } = await import('csv-parse/sync');
  const handle = await openFile(path);
  try {
    return await openHandle(parse, handle, shownPath(path), options);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openHandle(
  parse: CsvParse,
  handle: OpenFile,
  file: string,
  options: OpenRowsOptions,
): Promise<RowsFile> {
  const { size } = handle;
  const bytes = await beginning(handle, size, file);
  const container = detectContainer(bytes, file);
  if (container !== 'delimited') throw unsupported(file, extensionOf(file) || container, ROWS);
  const text = toUtf8(bytes, options.encoding);
  const codec = codecOf(text.encoding, file);
  const dialect = readDialect(parse, text.utf8, file, options.delimiter);
  refuseUnwritable(dialect, file);
  const { body, quoting, firstLine } = dialect;
  const { preamble, skip } = preambleOf(bytes, text.encoding, firstLine);
  const chunks = () => withoutFirst(readChunks(handle, text.encoding), skip);
  const delimiter = dialect.delimiter ?? (await unusedDelimiter({ chunks, quoting }));
  const records = readRecords(body, { file, delimiter, quoting, firstLine });
  const rows = filledRows(
    records.map(({ fields, line }) => ({ number: line, cells: fields.map(textCell) })),
    file,
  );
  if (rows.length === 0) throw new FileFailure('file-empty', { file });
  const source: Source = {
    name: file,
    format: delimiter === '\t' ? 'tsv' : 'csv',
    // Not reckoned: it would take a second reading of the whole file.
    sha256: '',
    size,
    ...encodingOf(text),
    ...(dialect.delimiter !== undefined && { delimiter }),
  };
  return {
    source,
    sample: { source, hidden: false, rows, merges: [], headerKnown: false },
    isShort: bytes.length === size,
    notices: [...encodingNotices(text, file), ...dialectNotices(dialect, file)],
    encoding: text.encoding,
    codec,
    delimiter,
    quoting,
    preamble,
    stretches: () =>
      readStretches(handle, {
        ...{ file, delimiter, quoting, size, encoding: text.encoding },
        from: bytes.length,
      }),
    batches: (wanted) => recordBatches(chunks(), { delimiter, quoting, wanted, firstLine }),
    rowOf: (record, line) => {
      const text = Buffer.from(codec.decode(record));
      const [read] = readRecords(text, { file, delimiter, quoting, firstLine: line }, 1);
      return { number: line, cells: read?.fields.map(textCell) ?? [] };
    },
    close: () => handle.close(),
  };
}

/** Throws `dialect-unwritable` where cells can't be put behind a record's bytes. */
function refuseUnwritable({ delimiter = '', wrappedRows }: Dialect, file: string): void {
  const isWide = Buffer.byteLength(delimiter) > 1;
  if (wrappedRows > 0 || isWide) throw new FileFailure('dialect-unwritable', { file });
}

/** The file's first bytes, to the last line break among them where the file goes on. */
async function beginning(handle: OpenFile, size: number, file: string): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.min(size, SAMPLE_BYTES));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
  if (bytesRead === 0) throw new FileFailure('file-empty', { file });
  const bytes = buffer.subarray(0, bytesRead);
  if (bytesRead === size) return bytes;
  // Of UTF-16 the feed is two bytes, and half of one would be left: an even length is whole.
  const feed = bytes.lastIndexOf(LF);
  const end = (feed === -1 ? bytes.lastIndexOf(CR) : feed) + 1;
  return bytes.subarray(0, end === 0 ? bytesRead : end + (end % 2));
}

const LF = 10;
const CR = 13;

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** What stands before the first record, and how many bytes of the chunks it takes: of UTF-16 its mark none. */
function preambleOf(
  bytes: Buffer,
  encoding: Encoding,
  firstLine: number,
): { preamble: Buffer; skip: number } {
  const isWide = encoding.startsWith('utf-16');
  const text = isWide
    ? Buffer.from(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes))
    : bytes;
  const mark = text.subarray(0, UTF8_MARK.length).equals(UTF8_MARK) ? UTF8_MARK.length : 0;
  const line = firstLine === 1 ? 0 : firstLineEnd(text.subarray(mark));
  return { preamble: text.subarray(0, mark + line), skip: (isWide ? 0 : mark) + line };
}

async function* withoutFirst(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of chunks) {
    const skipped = Math.min(left, chunk.length);
    left -= skipped;
    if (skipped < chunk.length) yield chunk.subarray(skipped);
  }
}
