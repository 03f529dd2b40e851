import { type FieldSpec, type KeyedRecord, type Kind, writeField } from '../datasets/index.js';
import { compareCodePoints } from '../text/index.js';
import { exportedFields } from './fields.js';

type Rows = readonly (readonly string[])[];

/** Records ready to be written: sorted by key, with the fields that the export has. */
export class ExportContent {
  readonly fields: readonly FieldSpec[];
  readonly records: readonly KeyedRecord[];
  #rows: Rows | undefined;

  /**
   * `neutralise`: whether cells that a spreadsheet would take for a formula are defused.
   * Throws `field-unknown` when a record has a field that the kind doesn't know.
   */
  constructor(
    readonly kind: Kind,
    records: Iterable<KeyedRecord>,
    readonly neutralise: boolean,
  ) {
    this.records = [...records].sort((a, b) => compareCodePoints(a.key, b.key));
    this.fields = exportedFields(kind, this.records);
  }

  /** The Vietnamese labels of the fields. */
  get headers(): readonly string[] {
    return this.fields.map((spec) => spec.label.vi);
  }

  /**
   * The records as rows of text. An absent field is an empty cell; every other value reads back as
   * the same value.
   */
  get rows(): Rows {
    this.#rows ??= this.records.map(({ fields }) =>
      this.fields.map((spec) => writeField(spec, fields[spec.field], this.kind)),
    );
    return this.#rows;
  }

  /** The same records with other cells. */
  withRows(rows: Rows): ExportContent {
    const other = new ExportContent(this.kind, this.records, this.neutralise);
    other.#rows = rows;
    return other;
  }
}
