import { shownRanges } from '../../text/index.js';
import { type Notice, notice } from '../notice.js';
import { DELIMITERS } from './delimiters.js';
import type { DelimitedRecord, RecordOptions } from './record.js';
import { readRecords } from './records.js';

/** Fewer cells may be a sentence. */
const LEAST_CELLS = 3;

/** So many rows parted alike are no accident. */
const LEAST_ALIKE = 2;

/** Records of which some were parted by another delimiter than the file's. */
export interface Reparted {
  /** The cells of those, by the line on which a record begins. */
  readonly others: ReadonlyMap<number, readonly string[]>;
  readonly notices: readonly Notice[];
}

export const NONE_REPARTED: Reparted = { others: new Map(), notices: [] };

interface Other {
  readonly delimiter: string;
  readonly fields: readonly string[];
}

/**
 * Takes the records of a file and how many have so many cells; parts those again that another delimiter parts, and the
 * file's own doesn't: files of two machines were joined. Such a record has fewer cells than the others, and by the other delimiter as many as
 * they, or as many as another such record.
 */
export function repartRecords(
  records: Iterable<DelimitedRecord>,
  widths: ReadonlyMap<number, number>,
  options: RecordOptions,
): Reparted {
  const width = commonest(widths);
  // In most files every record is as wide as the others: no text is looked at.
  if (![...widths.keys()].some((cells) => isNarrow(cells, width))) return NONE_REPARTED;
  const found = new Map<number, Other>();
  const counts = new Map<string, number>();
  for (const record of records) {
    const other = partedOtherwise(record, width, options);
    if (other === undefined) continue;
    found.set(record.line, other);
    add(counts, signOf(other));
  }
  const others = new Map<number, readonly string[]>();
  const lines = new Map<string, number[]>();
  for (const [line, other] of found) {
    if (other.fields.length !== width && (counts.get(signOf(other)) ?? 0) < LEAST_ALIKE) continue;
    others.set(line, other.fields);
    const known = lines.get(other.delimiter);
    if (known === undefined) lines.set(other.delimiter, [line]);
    else known.push(line);
  }
  return {
    others,
    notices: [...lines].map(([delimiter, rows]) =>
      notice(
        'delimiter-second',
        { place: { file: options.file, row: rows[0] ?? 0 } },
        { rows: shownRanges(rows), delimiter: delimiter === '\t' ? 'tab' : delimiter },
      ),
    ),
  };
}

/** Whether a record of so many cells may have been parted by the wrong delimiter. */
function isNarrow(cells: number, width: number): boolean {
  return cells < width || cells <= 1;
}

function partedOtherwise(
  { fields, line }: DelimitedRecord,
  width: number,
  options: RecordOptions,
): Other | undefined {
  if (!isNarrow(fields.length, width)) return undefined;
  const text = fields.join(options.delimiter);
  for (const delimiter of DELIMITERS) {
    if (delimiter === options.delimiter || !text.includes(delimiter)) continue;
    const [record, ...more] = readRecords(Buffer.from(text), {
      ...options,
      delimiter,
      firstLine: line,
    });
    const count = record?.fields.length ?? 0;
    if (record === undefined || more.length > 0 || record.fault !== undefined) continue;
    if (isSentence(record.fields)) continue;
    if (count >= LEAST_CELLS && count > fields.length) return { delimiter, fields: record.fields };
  }
  return undefined;
}

/** Whether the delimiter stands as in a sentence, before a space each time. */
function isSentence([, ...others]: readonly string[]): boolean {
  return others.every((field) => field.startsWith(' '));
}

function commonest(counts: ReadonlyMap<number, number>): number {
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function signOf({ delimiter, fields }: Other): string {
  return `${delimiter}${fields.length}`;
}

function add(counts: Map<string, number>, sign: string): void {
  counts.set(sign, (counts.get(sign) ?? 0) + 1);
}
