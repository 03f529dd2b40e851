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
  readonly records: readonly DelimitedRecord[];
  readonly notices: readonly Notice[];
}

interface Other {
  readonly delimiter: string;
  readonly fields: readonly string[];
}

/**
 * Takes the records of a file; parts those again that another delimiter parts, and the file's own doesn't: files of
 * two machines were joined. Such a record has fewer cells than the others, and by the other delimiter as many as
 * they, or as many as another such record.
 */
export function repartRecords(
  records: readonly DelimitedRecord[],
  options: RecordOptions,
): Reparted {
  const width = commonest(records.map(({ fields }) => fields.length));
  const others = records.map((record) => partedOtherwise(record, width, options));
  const counts = new Map<string, number>();
  for (const other of others) if (other !== undefined) add(counts, signOf(other));
  const isSure = (other: Other) =>
    other.fields.length === width || (counts.get(signOf(other)) ?? 0) >= LEAST_ALIKE;
  const lines = new Map<string, number[]>();
  const parted = records.map((record, i) => {
    const other = others[i];
    if (other === undefined || !isSure(other)) return record;
    lines.set(other.delimiter, [...(lines.get(other.delimiter) ?? []), record.line]);
    return { fields: other.fields, line: record.line };
  });
  return {
    records: parted,
    notices: [...lines].map(([delimiter, rows]) =>
      notice(
        'delimiter-second',
        { place: { file: options.file, row: rows[0] ?? 0 } },
        { rows: shownRanges(rows), delimiter: delimiter === '\t' ? 'tab' : delimiter },
      ),
    ),
  };
}

function partedOtherwise(
  { fields, line }: DelimitedRecord,
  width: number,
  options: RecordOptions,
): Other | undefined {
  if (fields.length >= width && fields.length > 1) return undefined;
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

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function signOf({ delimiter, fields }: Other): string {
  return `${delimiter}${fields.length}`;
}

function add(counts: Map<string, number>, sign: string): void {
  counts.set(sign, (counts.get(sign) ?? 0) + 1);
}
