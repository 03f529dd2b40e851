import { examineQuotes } from './quotes.js';
import { type CsvParse, scanRecords } from './scan.js';

/** The delimiters that are tried, in the order of preference. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

const SAMPLE_BYTES = 262_144;
const SAMPLE_RECORDS = 50;

/** The least share of records that must agree on their number of cells. */
const LEAST_SHARE = 0.5;

interface Candidate {
  readonly delimiter: string;
  /** The share of records with the commonest number of cells above one. */
  readonly share: number;
  readonly cells: number;
  /** Whether quotes then stand where they shouldn't. */
  readonly stray: boolean;
}

/**
 * Takes the bytes of a delimited file; gives the delimiter that splits the most of the first
 * records into the same number of cells, or `fallback` when none splits half of them.
 */
export function sniffDelimiter(
  parse: CsvParse,
  bytes: Buffer,
  options: { readonly file: string; readonly fallback: string },
): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const text = sample.toString();
  const best = DELIMITERS.map((delimiter) => {
    const scan = { file: options.file, delimiter, quotes: true, to: SAMPLE_RECORDS };
    const { spans } = scanRecords(parse, sample, scan);
    const { stray } = examineQuotes(text, delimiter);
    return { ...weigh(sizesOf(spans, sample.length < bytes.length)), delimiter, stray };
  }).sort(moreLikelyFirst)[0];
  return best === undefined || best.share < LEAST_SHARE ? options.fallback : best.delimiter;
}

/** Numbers of cells of the records that aren't blank; the last one of a cut sample may be cut. */
function sizesOf(spans: readonly { readonly fields: readonly string[] }[], cut: boolean): number[] {
  const whole =
    cut && spans.length > 1 && spans.length < SAMPLE_RECORDS ? spans.slice(0, -1) : spans;
  return whole
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''))
    .map(({ fields }) => fields.length);
}

function weigh(sizes: readonly number[]): Pick<Candidate, 'share' | 'cells'> {
  const counts = new Map<number, number>();
  for (const size of sizes) if (size > 1) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [cells, agreeing] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { share: sizes.length === 0 ? 0 : agreeing / sizes.length, cells };
}

function moreLikelyFirst(a: Candidate, b: Candidate): number {
  return b.share - a.share || Number(a.stray) - Number(b.stray) || b.cells - a.cells;
}
