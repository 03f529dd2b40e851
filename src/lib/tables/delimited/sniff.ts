import { DELIMITERS, isRare } from './delimiters.js';
import { hasStrayQuote, isPlain, type Quoting } from './quotes.js';
import { readRecords } from './records.js';
import { type CsvParse, type Span, scanRecords } from './scan.js';

const SAMPLE_BYTES = 262_144;
const SAMPLE_RECORDS = 50;

/** The least share of records that must agree on their number of cells. */
const LEAST_SHARE = 0.5;

/** The same of a delimiter that spreadsheets don't write. */
const LEAST_SHARE_OF_RARE = 0.6;

/** How much less a delimiter counts that always stands as in a sentence. */
const DISCOUNT_OF_SENTENCES = 0.5;

interface Candidate {
  readonly delimiter: string;
  /** 0..1: the share of records with the commonest number of cells, less what speaks against it. */
  readonly score: number;
  /** The commonest number of cells. */
  readonly cells: number;
  /** Whether quotes then stand where they shouldn't. */
  readonly stray: boolean;
  /** The share of its occurrences between two digits: `2,5`. */
  readonly decimal: number;
}

type Weighed = Pick<Candidate, 'score' | 'cells' | 'decimal'>;

export interface SniffOptions {
  /** The file's name, for refusing it. */
  readonly file: string;
  readonly quoting: Quoting;
}

/**
 * Takes the bytes of a delimited file; gives the delimiter that splits the most of the first records
 * into the same number of cells, or undefined when the file has one column: where its commas stand,
 * they stand as in sentences. Among equals that one counts more under which quotes make sense, then
 * the one that isn't a decimal comma.
 */
export function sniffDelimiter(
  parse: CsvParse,
  bytes: Buffer,
  options: SniffOptions,
): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const text = sample.toString();
  const candidates = DELIMITERS.flatMap((delimiter): Candidate[] => {
    // A sign that doesn't occur parts nothing.
    if (isRare(delimiter) && !text.includes(delimiter)) return [];
    const records = recordsOf(parse, sample, bytes.length, { ...options, delimiter });
    const weighed = weigh(records);
    const stray = hasStrayQuote(text, delimiter, options.quoting);
    if (weighed === undefined || (isRare(delimiter) && !isRareDelimiter(weighed, records)))
      return [];
    return [{ ...weighed, delimiter, stray }];
  }).sort(moreLikelyFirst);
  const usual = candidates.find(({ delimiter }) => !isRare(delimiter));
  const rare = candidates.find(({ delimiter }) => isRare(delimiter));
  const wins = rare !== undefined && (usual === undefined || usual.score < rare.score);
  return (wins ? rare : usual)?.delimiter;
}

/** What no spreadsheet writes is a delimiter only where it leaves no doubt. */
function isRareDelimiter({ score, cells }: Weighed, records: readonly Fields[]): boolean {
  return cells >= 3 ? score >= LEAST_SHARE_OF_RARE : score === 1 && records.length > 1;
}

type Fields = readonly string[];

/** The first records that aren't blank; what follows a quoted cell without an end counts as one. */
function recordsOf(
  parse: CsvParse,
  sample: Buffer,
  length: number,
  options: SniffOptions & { readonly delimiter: string },
): readonly Fields[] {
  const scan = scanSample(parse, sample, options);
  const records = scan.spans.map(({ fields }) => fields);
  const cut = sample.length < length && records.length < SAMPLE_RECORDS;
  // The last record of a cut sample may be cut.
  if (cut && scan.openFrom === undefined && records.length > 1) records.pop();
  if (!cut && scan.openFrom !== undefined) records.push(['"']);
  return records.filter((fields) => fields.some((field) => field.trim() !== ''));
}

function scanSample(
  parse: CsvParse,
  sample: Buffer,
  options: SniffOptions & { readonly delimiter: string },
): { readonly spans: readonly Pick<Span, 'fields'>[]; readonly openFrom?: number } {
  const { quoting } = options;
  if (!isPlain(quoting))
    return { spans: readRecords(sample, { ...options, firstLine: 1 }, SAMPLE_RECORDS) };
  return scanRecords(parse, sample, { ...options, quote: quoting.quote, to: SAMPLE_RECORDS });
}

/** Undefined when this is no delimiter of the file. */
function weigh(records: readonly Fields[]): Weighed | undefined {
  // Nothing stands in the file but this delimiter.
  if (records.length === 0) return { score: 1, cells: 0, decimal: 0 };
  const parted = records.filter((fields) => fields.length > 1);
  if (parted.length === 0) return undefined;
  const { cells, agreeing } = commonestSize(parted);
  const share = agreeing / records.length;
  const clear = parted.filter((fields) => gaps(fields).some((gap) => gap === 'clear')).length;
  const partsHeader = (records[0]?.length ?? 0) > 1 && share >= LEAST_SHARE;
  const partsRecords = agreeing > 1 && clear > 1 && clear > parted.length / 2;
  if (!partsHeader && !partsRecords && clear < records.length * LEAST_SHARE) return undefined;
  const sentences = parted.filter((fields) => gaps(fields).every((gap) => gap === 'sentence'));
  const discount = DISCOUNT_OF_SENTENCES * (sentences.length / parted.length);
  return { score: share * (1 - discount), cells, decimal: decimals(parted) };
}

function commonestSize(parted: readonly Fields[]) {
  const counts = new Map<number, number>();
  for (const { length } of parted) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, agreeing] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { cells, agreeing };
}

type Gap = 'clear' | 'sentence' | 'decimal';

/** How the delimiter stands between the cells: before a space, as in a sentence, between two digits, or else. */
function gaps(fields: Fields): Gap[] {
  return fields.slice(1).map((field, i) => {
    if (field.startsWith(' ')) return 'sentence';
    return /\d$/.test(fields[i] ?? '') && /^\d/.test(field) ? 'decimal' : 'clear';
  });
}

function decimals(parted: readonly Fields[]): number {
  const all = parted.flatMap(gaps);
  return all.filter((gap) => gap === 'decimal').length / all.length;
}

function moreLikelyFirst(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    Number(a.stray) - Number(b.stray) ||
    a.decimal - b.decimal ||
    b.cells - a.cells
  );
}
