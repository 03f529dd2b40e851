import { compareCodePoints } from '../../lib/text/index.js';
import {
  type FieldSpec,
  headerOfKept,
  isExtra,
  type KeyedRecord,
  type Kind,
  withExtraFields,
  writeField,
} from '../kinds/index.js';
import { exportedFields } from './fields.js';

type Rows = readonly (readonly string[])[];

/** Records ready to be written: sorted by key, with the fields that the export has. */
export class ExportContent {
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
    const named = this.records.flatMap(({ fields }) => Object.keys(fields));
    this.kind = withExtraFields(declared, named);
    this.fields = exportedFields(this.kind, this.records);
    this.headers = this.fields.map(({ field, label }) =>
      isExtra(field) ? headerOfKept(declared, field) : label.vi,
    );
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
    const other = new ExportContent(this.declared, this.records, this.neutralise);
    other.#rows = rows;
    return other;
  }
}
