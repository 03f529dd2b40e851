import { FileFailure } from '../failure.js';
import { LIMITS, refuseCellsBeyondLimit, refuseElementsBeyondLimit } from '../limits.js';
import { type Notice, notice } from '../notice.js';
import type { FileBytes } from '../read/bytes.js';
import { encodingNotices, encodingOf, toUtf8 } from '../read/encoding.js';
import { filledRows } from '../rows.js';
import type { FileContent, Row, Source } from '../table.js';
import { type Dialect, readDialect } from './dialect.js';
import { dialectNotices } from './dialect-notices.js';
import type { DelimitedRecord } from './record.js';
import { countWidths, recordsOf } from './records.js';
import { NONE_REPARTED, type Reparted, repartRecords } from './second-delimiter.js';
import { sharedCells } from './shared-cells.js';

export interface DelimitedOptions {
  /** One of `ENCODINGS`; found out when absent. */
  readonly encoding?: string;
  /** One character; found out when absent. */
  readonly delimiter?: string;
}

/**
 * Takes a file of delimited text; gives its one grid, every cell a text as it stands, without the
 * apostrophe that `encodeCsv` puts before formulas. Throws `file-empty` when no cell is filled.
 */
export async function readDelimited(
  file: FileBytes,
  options: DelimitedOptions,
): Promise<FileContent> {
  const { parse } = await import('csv-parse/sync');
  const text = toUtf8(file.bytes, options.encoding);
  const dialect = readDialect(parse, text.utf8, file.name, options.delimiter);
  const { body, delimiter, sign, quoting, firstLine } = dialect;
  const how = { file: file.name, delimiter: sign, quoting, firstLine };
  // Where a person names the delimiter there is no other.
  const isAsked = delimiter === undefined || options.delimiter !== undefined;
  const widths = countWidths(body, how);
  const total = refuseBeyondLimits(widths, file.name);
  const parted = isAsked ? NONE_REPARTED : repartRecords(recordsOf(body, how), widths, how);
  const faults: Notice[] = [];
  const records = recordsOf(body, how);
  const rows = filledRows(
    rowsOf(records, parted, dialect, (record) => faults.push(...faultOf(record, file.name))),
    file.name,
    LIMITS.lineCells,
    total,
  );
  if (rows.length === 0) throw new FileFailure('file-empty', { file: file.name });
  const source: Source = {
    name: file.name,
    format: delimiter === '\t' ? 'tsv' : 'csv',
    sha256: file.sha256,
    size: file.bytes.length,
    ...encodingOf(text),
    ...(delimiter !== undefined && { delimiter }),
  };
  const notices = [
    ...encodingNotices(text, file.name),
    ...dialectNotices(dialect, file.name),
    ...parted.notices,
    ...faults,
  ];
  return {
    source,
    grids: [{ source, hidden: false, rows, merges: [], headerKnown: false }],
    notices,
  };
}

/** How many rows there are. Throws `file-too-large` before one is made of a file with more rows or cells than allowed. */
function refuseBeyondLimits(widths: ReadonlyMap<number, number>, file: string): number {
  let [rows, cells] = [0, 0];
  for (const [width, records] of widths) {
    rows += records;
    cells += width * records;
  }
  refuseElementsBeyondLimit('row', rows, file, LIMITS.delimitedRows);
  refuseCellsBeyondLimit(cells, file, LIMITS.lineCells);
  return rows;
}

/** Records become rows as they are found: a million of both at once would be half of the memory. */
function* rowsOf(
  records: Iterable<DelimitedRecord>,
  { others }: Reparted,
  { sign, delimiter = sign }: Dialect,
  meetFault: (record: DelimitedRecord) => void,
): Iterable<Row> {
  const cellIn = sharedCells();
  for (const record of records) {
    const { line } = record;
    const other = others.get(line);
    const fields = other ?? record.fields;
    if (other === undefined && record.fault !== undefined) meetFault(record);
    const texts =
      sign === delimiter ? fields : fields.map((one) => one.replaceAll(sign, delimiter));
    yield { number: line, cells: texts.map(cellIn) };
  }
}

function faultOf({ fault, line }: DelimitedRecord, file: string): Notice[] {
  return fault === undefined ? [] : [notice(fault, { place: { file, row: line } }, {})];
}
