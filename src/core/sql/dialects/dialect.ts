import type { ColumnSpec, TableName, TableSpec } from '../table-spec.js';
import type { GuardAt, Need } from './guard.js';

/** A table of the user's, quoted, and what statements call a row of it. */
export interface Rows {
  readonly table: string;
  readonly row: string;
}

/** A table of the user's and the answers that its rows are to get. */
export interface Target extends Rows {
  /** The table of the answers, as statements name it, and what they call an answer. */
  readonly answers: string;
  readonly answer: string;
  /** When an answer is a row's. */
  readonly on: string;
  /** And when the row is to get it. */
  readonly due: string;
  /** The columns that the answers have and the table gets. */
  readonly columns: readonly string[];
}

/** How one database writes what the scripts are made of. Statements have no semicolon. */
export interface Dialect {
  /** Longest name, in bytes of UTF-8 or in characters; longer ones may be cut in silence. */
  readonly longestName: { readonly length: number; readonly unit: 'bytes' | 'characters' };
  /** What a name may not hold besides control characters. */
  readonly unusable?: RegExp;
  readonly quote: (name: string) => string;
  readonly literal: (text: string) => string;
  /** A text by its code points: for what can't be seen, and what no editor may recompose. */
  readonly spelt: (text: string) => string;
  /** What statements call a row of a table of the user's, by the quoted name of the table. */
  readonly row: (table: string) => string;
  /** What stands in a column, as text that is compared code point by code point. */
  readonly asText: (column: string) => string;
  /** The steps that replace each of these characters in a text by the same one, or by nothing. */
  readonly replaceEach: (characters: string, by: ' ' | '') => readonly ((text: string) => string)[];
  /** Two texts as one. */
  readonly joined: (first: string, second: string) => string;
  /** A code with zeros before it until it has five digits. */
  readonly padded: (code: string) => string;
  /** What comes before all else: settings of the session that the text of the script relies on. */
  readonly open: readonly string[];
  readonly begin: readonly string[];
  readonly commit: readonly string[];
  readonly close: readonly string[];
  /** The table of the answers: gone when the session ends, at the latest. */
  readonly temporary: {
    readonly name: (table: TableName) => string;
    readonly create: (table: TableSpec) => readonly string[];
    readonly drop: (table: TableName) => readonly string[];
  };
  readonly createTable: (table: TableSpec) => readonly string[];
  readonly addColumns: (table: string, columns: readonly ColumnSpec[]) => readonly string[];
  readonly dropColumns: (table: string, columns: readonly string[]) => readonly string[];
  /** Where not every version can drop columns. */
  readonly toDrop?: Need;
  /** Whether tables and columns are made inside a transaction: elsewhere making them ends it. */
  readonly makesInside: boolean;
  /** How many steps to a key one statement may take; absent, all of them. */
  readonly stepsAtOnce?: number;
  /** Makes statements one, which runs only when all conditions hold: then there is nothing to guard. */
  readonly asOne?: (when: readonly string[], statements: readonly string[]) => string;
  /** Where a client that goes on after an error could commit what is left. */
  readonly guard?: GuardAt;
  /** Gives every row its answer; rows without one stay as they are. */
  readonly update: (target: Target) => string;
}
