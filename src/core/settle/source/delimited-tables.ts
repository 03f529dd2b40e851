import type { JudgeRow, RowAccount } from '../../layout/index.js';
import type { KnownLines } from '../pass/known-lines.js';
import type { SourcePart } from './source.js';

/** Where the tables of a delimited file stand, and its rows in them. */
export interface DelimitedTables {
  /** Line of the first header's last row. */
  readonly headerLine: number;
  /** Cells of that header. */
  readonly width: number;
  /** Lines above it that are rows. */
  readonly rowsAbove: ReadonlySet<number>;
  /** What the other lines down to it were taken for. */
  readonly above: RowAccount;
  /** Indexes of the cells that are looked at. */
  readonly wanted: readonly number[];
  /** The first table, then those of the others that say which ward is meant. */
  readonly parts: readonly SourcePart[];
  /** The headers further down, from the top. */
  readonly headersBelow: readonly HeaderBelow[];
  /** Headers of the wanted cells: of the first table, then of the others. */
  readonly headers: readonly (readonly string[])[];
  readonly known: KnownLines;
  /** Gives what tells of the rows beyond the known lines, from the top, what they are. */
  readonly judge: () => JudgeRow;
}

/** A header below rows. */
export interface HeaderBelow {
  readonly line: number;
  readonly width: number;
  /** Which of the parts its columns are; absent where they say nothing of wards. */
  readonly part?: number;
}
