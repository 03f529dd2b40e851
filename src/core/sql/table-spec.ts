/** What a column of ours holds: a code or a word of a fixed list, a name, a longer text, a number, a day. */
export type ColumnType = 'code' | 'name' | 'text' | 'count' | 'day';

/** A column of a table of ours. */
export interface ColumnSpec<N extends string = string> {
  readonly name: N;
  readonly type: ColumnType;
  readonly required?: true;
}

/** Quoted, as is its schema. */
export interface TableName {
  readonly name: string;
  readonly schema?: string;
}

/** A table of ours. */
export interface TableSpec extends TableName {
  readonly columns: readonly ColumnSpec[];
  /** Columns that tell its rows apart. */
  readonly key: readonly string[];
  /** Another column that is looked up, and the name of its index. */
  readonly index?: { readonly name: string; readonly column: string };
}
