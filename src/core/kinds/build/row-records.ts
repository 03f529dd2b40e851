import { type Findings, headsOf, type Place, RowFindings } from '../../findings/index.js';
import type { Kind } from '../kind.js';
import type { DatasetRecord } from '../record.js';
import { MadeRecords, type RecordRow } from '../records.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { type MatchedTable, pieceReader, recordOf } from './build.js';
import { mergeContradictions } from './contradictions.js';
import type { Piece } from './piece.js';
import { placeIn } from './repair-findings.js';

/**
 * The records of one table, one of every row, and none of them kept: 100,000 with their values and origins take 150 MB,
 * and what is read once more is only what somebody wants to see.
 */
export class RowRecords extends MadeRecords {
  readonly #read: (index: number) => Piece;

  constructor(
    kind: Kind,
    private readonly matched: MatchedTable,
    enabled: RepairSwitch,
  ) {
    super();
    const read = pieceReader(kind, matched, enabled);
    this.#read = (index) => read(this.#rowAt(index));
  }

  get length(): number {
    return this.matched.table.rows.length;
  }

  at(index: number): DatasetRecord | undefined {
    return index < this.length ? recordOf(this.#read(index)) : undefined;
  }

  *[Symbol.iterator](): Iterator<DatasetRecord> {
    for (let index = 0; index < this.length; index += 1) yield recordOf(this.#read(index));
  }

  *rows(): Iterable<RecordRow> {
    const { table } = this.matched;
    for (const row of table.rows) yield { table, row };
  }

  placeAt(index: number): Place {
    return placeIn({ table: this.matched.table, row: this.#rowAt(index) }, undefined);
  }

  /** Reads every row once, and shows its record; gives what reading them tells. */
  readAll(show: (record: DatasetRecord, index: number) => void): Findings {
    const found = new RowFindings(
      (index) => this.#read(index).findings,
      (index) => this.placeAt(index),
    );
    for (let index = 0; index < this.length; index += 1) {
      const piece = this.#read(index);
      found.note(index, piece.findings);
      show(recordOf(piece), index);
    }
    const contradicts = headsOf(found).some(({ code }) => code === 'context-contradicts');
    return contradicts ? mergeContradictions([...found]) : found;
  }

  #rowAt(index: number): RecordRow['row'] {
    const row = this.matched.table.rows[index];
    if (row === undefined) throw new Error(`no row ${index}`);
    return row;
  }
}
