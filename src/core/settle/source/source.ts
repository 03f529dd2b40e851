import type { Finding, Place } from '../../findings/index.js';
import type { RowAccount } from '../../layout/index.js';
import type { Side } from '../choices.js';
import type { Stretch } from '../judge/sampling.js';
import type { LedgerBook } from '../ledger.js';
import type { Answers } from '../question/answers.js';
import type { EvidenceColumns } from '../row/code-notes.js';
import type { EvidenceField } from '../row/evidence.js';
import type { LookUp } from '../row/look-up.js';

/** One of the tables of a source, which stand one below the other. */
export interface SourcePart extends EvidenceColumns {
  /** Header of a column that names parts of wards and isn't looked at. */
  readonly unusedArea?: string;
  /** The period that headers tell, and these headers. */
  readonly told?: { readonly vintage: Side; readonly headers: readonly string[] };
  /** The columns by which a person knows a row again. */
  readonly shown: ShownColumns;
}

/** Columns whose texts are shown to people, what they are about and their indexes in one order. */
export interface ShownColumns {
  readonly fields: readonly EvidenceField[];
  readonly indexes: readonly number[];
}

/** How much of a source is looked at before its rows are answered: the first rows, or some of all. */
export type Sampling = 'first' | 'spread';

/**
 * What rows to answer stand in: a sheet of a workbook or a delimited file. What differs between the two is behind it,
 * so that the same table gets the same answers in both.
 */
export interface TableSource {
  readonly place: Place;
  /** From the top; at least one. */
  readonly parts: readonly SourcePart[];
  /** The texts of rows by which the columns of the first part are judged, stretch by stretch. */
  sample(sampling: Sampling): Promise<readonly Stretch[]>;
  /** Has every row answered, and writes nothing. */
  rows(answering: Answering): Promise<Passed>;
  /** Has every row answered, and writes it with its answer behind it. */
  write(answering: Answering): Promise<Passed>;
  /** The address of the cell that names the ward of a row, where cells have one. */
  cellOf(row: number): string | undefined;
}

/** What answers the rows of a source, and counts them. */
export interface Answering {
  readonly answers: Answers;
  /** Of the added columns. */
  readonly headers: readonly string[];
  readonly lookUp: LookUp;
  /** Has the rows that follow answered by the columns of a part. */
  begin(part: number): void;
}

/** What became of the rows of a source. */
export interface Passed {
  readonly book: LedgerBook;
  /** What its filled rows were taken for. */
  readonly account: RowAccount;
  /** About rows that were not as they should be. */
  readonly findings: readonly Finding[];
}
