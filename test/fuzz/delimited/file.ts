import { toUtf16, toWindows1258 } from '../../support/documents/encodings.js';

/** A delimited file before it is written: its rows of texts, and how it will be written. */
export interface DelimitedFile {
  readonly rows: string[][];
  delimiter: string;
  /** Taken in turn. */
  lineEnds: readonly string[];
  quoting: 'needed' | 'always';
  quote: '"' | "'";
  /** Whether quotes inside cells stand after a backslash instead of being doubled. */
  backslash: boolean;
  /** What stands between a delimiter and a quoted cell. */
  gap: '' | ' ';
  encoding: EncodingName;
  /** Whether a line before everything else names the delimiter, as Excel writes it. */
  sepLine: boolean;
  /** Empty cells at the end of every row. */
  trailing: number;
  endsWithLineEnd: boolean;
}

const ENCODERS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 marked': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le marked': (text: string) => toUtf16(text, 'le', true),
  'utf-16be marked': (text: string) => toUtf16(text, 'be', true),
  'utf-16le': (text: string) => toUtf16(text, 'le', false),
  'windows-1258': toWindows1258,
};

export type EncodingName = keyof typeof ENCODERS;

export const ENCODING_NAMES = Object.keys(ENCODERS) as readonly EncodingName[];

export function plainFile(rows: string[][]): DelimitedFile {
  return {
    rows,
    delimiter: ',',
    lineEnds: ['\n'],
    quoting: 'needed',
    quote: '"',
    backslash: false,
    gap: '',
    encoding: 'utf-8',
    sepLine: false,
    trailing: 0,
    endsWithLineEnd: true,
  };
}

/** The text of a file, quoted as RFC 4180 says. */
export function textOf(file: DelimitedFile): string {
  const lines = file.rows.map((row) => lineOf(row, file));
  if (file.sepLine) lines.unshift(`sep=${file.delimiter}`);
  return lines.map((line, i) => `${line}${lineEndAfter(i, lines.length, file)}`).join('');
}

export function encoded(text: string, encoding: EncodingName): Buffer {
  return ENCODERS[encoding](text);
}

function lineOf(row: readonly string[], file: DelimitedFile): string {
  const { delimiter, quoting, gap, trailing } = file;
  const cells = [...row, ...Array.from({ length: trailing }, () => '')];
  const mustQuote = (cell: string) =>
    quoting === 'always' || /["\r\n]/.test(cell) || cell.includes(delimiter);
  return cells
    .map((cell, i) => (mustQuote(cell) ? (i === 0 ? '' : gap) + quoted(cell, file) : cell))
    .join(delimiter);
}

function quoted(cell: string, { quote, backslash }: DelimitedFile): string {
  const inner = backslash
    ? cell.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
    : cell.replaceAll(quote, quote + quote);
  return `${quote}${inner}${quote}`;
}

function lineEndAfter(index: number, lines: number, file: DelimitedFile): string {
  const last = index === lines - 1;
  return last && !file.endsWithLineEnd ? '' : (file.lineEnds[index % file.lineEnds.length] ?? '');
}
