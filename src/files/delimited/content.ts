import { Failure, type Finding, finding } from '../../findings/index.js';
import type { FileBytes } from '../read/bytes.js';
import { encodingFindings, toUtf8 } from '../read/encoding.js';
import { filledRows, textCell } from '../rows.js';
import type { FileContent, Row, Source } from '../table.js';
import { restoreNeutralised } from '../write/neutralise.js';
import { firstLineEnd } from './lines.js';
import { type DelimitedRecord, readRecords } from './records.js';
import type { CsvParse } from './scan.js';
import { sniffDelimiter } from './sniff.js';

export interface DelimitedOptions {
  /** One of `ENCODINGS`; found out when absent. */
  readonly encoding?: string | undefined;
  /** One character; found out when absent. */
  readonly delimiter?: string | undefined;
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
  const { body, delimiter, firstLine } = delimited(parse, text.utf8, file.name, options.delimiter);
  const records = readRecords(parse, body, { file: file.name, delimiter, firstLine });
  const rows = filledRows(rowsOf(records), file.name);
  if (rows.length === 0) throw new Failure('file-empty', { file: file.name });
  const source: Source = {
    name: file.name,
    format: delimiter === '\t' ? 'tsv' : 'csv',
    sha256: file.sha256,
    size: file.bytes.length,
    encoding: text.encoding,
    delimiter,
  };
  const findings = [...encodingFindings(text, file.name), ...quoteFindings(records, file.name)];
  return {
    source,
    grids: [{ source, hidden: false, rows, merges: [], headerKnown: false }],
    findings,
  };
}

interface Delimited {
  readonly body: Buffer;
  readonly delimiter: string;
  /** The line number of the body's first line. */
  readonly firstLine: number;
}

/** Excel's own way of naming the delimiter: a first line `sep=;`. */
const SEP_LINE = /^sep=([^\r\n])[\r\n]*$/i;

function delimited(parse: CsvParse, utf8: Buffer, file: string, asked?: string): Delimited {
  if (asked !== undefined && (asked.length !== 1 || /["\r\n]/.test(asked))) {
    const expected = [',', ';', '|', 'tab'];
    throw new Failure('option-value', { option: '--delimiter', value: asked, expected });
  }
  const lineEnd = firstLineEnd(utf8);
  const declared = SEP_LINE.exec(utf8.toString('utf8', 0, Math.min(lineEnd, 16)))?.[1];
  const body = declared === undefined ? utf8 : utf8.subarray(lineEnd);
  const fallback = /\.(?:tsv|tab)$/i.test(file) ? '\t' : ',';
  const delimiter = asked ?? declared ?? sniffDelimiter(parse, body, { file, fallback });
  return { body, delimiter, firstLine: declared === undefined ? 1 : 2 };
}

function* rowsOf(records: readonly DelimitedRecord[]): Iterable<Row> {
  for (const { fields, line } of records) {
    yield { number: line, cells: fields.map((field) => textCell(restoreNeutralised(field))) };
  }
}

function quoteFindings(records: readonly DelimitedRecord[], file: string): Finding[] {
  return records.flatMap(({ fault, line }) =>
    fault === undefined ? [] : [finding(fault, { place: { file, row: line } }, {})],
  );
}
