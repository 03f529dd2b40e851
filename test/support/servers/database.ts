import type { SqlDialect } from '../../../src/core/sql/choices.js';

/** A database that statements of `wards sql` are run in. */
export interface Database {
  readonly dialect: SqlDialect;
  /** Where its tables are. */
  readonly schema: string;
  /** Runs statements. Throws at the first that fails, with the transaction undone. */
  run(...statements: string[]): void;
  /** Runs statements as a client that goes on after errors, and then ends. */
  runOn(...statements: string[]): void;
  /** Runs statements; gives the rows of the queries among them, an empty text where there is no value. */
  rows(...statements: string[]): string[][];
  /** A query that names the columns of a table with their types, in their order. */
  columnsOf(table: string): string[][];
  quote(name: string): string;
  stop(): Promise<void>;
}

/** What command-line clients print: a line a row, a tab between cells. */
export function tabbedRows(output: string): string[][] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** For clients that end with a status of failure when they went on after an error. */
export function disregardingErrors(work: () => void): void {
  try {
    work();
  } catch {
    // What it comes to is seen in the tables.
  }
}

/** Statements as a file of them has them. */
export function scriptOf(statements: readonly string[]): string {
  return statements.map((statement) => `${statement};\n`).join('');
}

/** A text in a statement. */
export function sqlText(text: string | null): string {
  return text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`;
}

/** Says which packages are missing: the acceptance run installs them first. */
export function missingServer(program: string, packages: string): Error {
  return new Error(`no ${program} found: install the Debian packages ${packages} (see .ci/run)`);
}
