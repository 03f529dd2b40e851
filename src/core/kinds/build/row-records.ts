import { BLOCK, breath, tellPace } from '../../../lib/pace/index.js';
import type { Json, TableRow } from '../../../lib/tables/index.js';
import {
  type Findings,
  headsOf,
  NumberSet,
  type Place,
  RowFindings,
} from '../../findings/index.js';
import { keyFieldNames, keyOf } from '../key.js';
import type { Kind } from '../kind.js';
import type { DatasetRecord } from '../record.js';
import { MadeRecords, type RecordRow } from '../records.js';
import { recordOf } from './build.js';
import { type CellLook, cellLooks } from './cell-looks.js';
import { mergeContradictions } from './contradictions.js';
import { placeIn } from './repair-findings.js';
import { RepairsAgain } from './repairs-again.js';
import { EVERY_REPAIR, type MatchedTable, type TableReader, tableReader } from './table-reader.js';

/** Those who see all records of a table, each once and in order. */
export interface SeeRecords {
  see(record: DatasetRecord, index: number): void;
  /** Sees one of whose cells, each by itself, there is nothing to tell; it has the fields that are asked for, no others. */
  glance(record: DatasetRecord, index: number): void;
  readonly fields: readonly string[];
  /** Gives whether there is nothing to tell of a record that has no fields but some of these, each for itself. */
  quietOf(fields: readonly string[]): (record: DatasetRecord) => boolean;
}

/**
 * The records of one table, one of every row, with every repair. None is kept unless all are asked for: 100,000 with their
 * values and origins take 150 MB, and what is read once more is only what somebody wants to see.
 */
export class RowRecords extends MadeRecords {
  readonly #reader: TableReader;
  /** In the order of their rows. */
  readonly #kept: DatasetRecord[] = [];

  /** `keep`: whether all records will be asked for, so that those that are read once stay. */
  constructor(
    private readonly kind: Kind,
    matched: MatchedTable,
    private readonly keep = false,
  ) {
    super();
    this.#reader = tableReader(kind, matched, EVERY_REPAIR);
  }

  get length(): number {
    return this.#reader.table.rows.length;
  }

  at(index: number): DatasetRecord | undefined {
    if (index >= this.length) return undefined;
    return this.#kept[index] ?? recordOf(this.#reader.read(this.#rowAt(index)));
  }

  *[Symbol.iterator](): Iterator<DatasetRecord> {
    for (const [index, row] of this.#reader.table.rows.entries())
      yield this.#kept[index] ?? recordOf(this.#reader.read(row));
  }

  *rows(): Iterable<RecordRow> {
    const { table } = this.#reader;
    for (const row of table.rows) yield { table, row };
  }

  placeAt(index: number): Place {
    return placeIn({ table: this.#reader.table, row: this.#rowAt(index) }, undefined);
  }

  /** Reads every row once, and shows its record; gives what reading them tells. */
  async readAll(seeing: SeeRecords): Promise<Findings> {
    const { table, read } = this.#reader;
    const quiet = new NumberSet();
    const repairs = new RepairsAgain(this.kind, this.#reader);
    const found = new RowFindings(
      (index) => {
        const row = this.#rowAt(index);
        return quiet.has(index) ? repairs.of(row) : read(row).findings;
      },
      (index) => this.placeAt(index),
    );
    const some = new Set([...seeing.fields, ...keyFieldNames(this.kind)]);
    const fields = this.keep ? undefined : some;
    const look = cellLooks(this.kind, this.#reader, { fields, quietOf: seeing.quietOf });
    for (const [index, row] of table.rows.entries()) {
      if (index % BLOCK === 0) await breath();
      tellPace(index, table.rows.length);
      const looks = look(row);
      if (looks === undefined) {
        const piece = read(row);
        found.note(index, piece.findings);
        seeing.see(this.#met(recordOf(piece)), index);
        continue;
      }
      quiet.add(index);
      repairs.meet(looks);
      for (const one of looks) found.note(index, one.repairs);
      seeing.glance(this.#met(this.#partOf(row, looks)), index);
    }
    const contradicts = headsOf(found).some(({ code }) => code === 'context-contradicts');
    return contradicts ? mergeContradictions([...found]) : found;
  }

  #met(record: DatasetRecord): DatasetRecord {
    if (this.keep) this.#kept.push(record);
    return record;
  }

  /** What is asked for of a record. */
  #partOf(row: TableRow, looks: readonly CellLook[]): DatasetRecord {
    const fields: Record<string, Json> = {};
    for (const { said } of looks) for (const [field, value] of said) fields[field] = value;
    return { key: keyOf(this.kind, fields), fields, origin: this.#reader.originOf(row) };
  }

  #rowAt(index: number): TableRow {
    const row = this.#reader.table.rows[index];
    if (row === undefined) throw new Error(`no row ${index}`);
    return row;
  }
}
