import { compareCodePoints } from '../../lib/text/index.js';
import {
  type FieldSpec,
  fieldWriter,
  headerOfKept,
  isExtra,
  type KeyedRecord,
  type Kind,
  withExtraFields,
} from '../kinds/index.js';
import type { Grid, GridColumn } from './cells.js';
import { exportedFields } from './fields.js';

type Rows = readonly (readonly string[])[];

/** Records ready to be written: sorted by key, with the fields that the export has. */
export class ExportContent implements Grid {
  readonly kind: Kind;
  readonly fields: readonly FieldSpec[];
  /** The Vietnamese labels of the fields; of a column that was kept, a header that makes it one again. */
  readonly headers: readonly string[];
  readonly records: readonly KeyedRecord[];
  #rows: Rows | undefined;

  /**
   * `neutralise`: whether cells that a spreadsheet would take for a formula are defused.
   * Throws `field-unknown` when a record has a field that the kind doesn't know.
   */
  constructor(
    private readonly declared: Kind,
    records: Iterable<KeyedRecord>,
    readonly neutralise: boolean,
  ) {
    this.records = [...records].sort((a, b) => compareCodePoints(a.key, b.key));
    const named = fieldsNamed(this.records);
    this.kind = withExtraFields(declared, named);
    this.fields = exportedFields(this.kind, named);
    this.headers = this.fields.map(({ field, label }) =>
      isExtra(field) ? headerOfKept(declared, field) : label.vi,
    );
  }

  /**
   * The records as rows of text. An absent field is an empty cell; every other value reads back as
   * the same value.
   */
  get rows(): Rows {
    this.#rows ??= this.#written();
    return this.#rows;
  }

  /** Of which record each row is. */
  get keys(): readonly string[] {
    return this.records.map(({ key }) => key);
  }

  /** What stands in which column, as findings name it. */
  get columns(): readonly GridColumn[] {
    return this.fields.map(({ field, label }) => ({ header: label.vi, field }));
  }

  #written(): Rows {
    const columns = this.fields.map(({ field }) => field);
    const writers = this.fields.map((spec) => fieldWriter(spec, this.kind));
    return this.records.map(({ fields }) =>
      writers.map((write, column) => write(fields[columns[column] ?? ''])),
    );
  }

  /** The same records with other cells. */
  withRows(rows: Rows): ExportContent {
    const other = new ExportContent(this.declared, this.records, this.neutralise);
    other.#rows = rows;
    return other;
  }
}

/** The fields that records have, in the order in which they are met. */
function fieldsNamed(records: readonly KeyedRecord[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { fields } of records) for (const name of Object.keys(fields)) named.add(name);
  return named;
}
