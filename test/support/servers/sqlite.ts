import Sqlite from 'better-sqlite3';
import { type Database, disregardingErrors, scriptOf, sqlText } from './database.js';

/** A database in memory. */
export function openSqlite(): Database {
  const database = new Sqlite(':memory:');
  const orRollBack = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  const rowsOf = (statement: string): string[][] => {
    const prepared = database.prepare(statement);
    if (prepared.reader) return (prepared.raw().all() as unknown[][]).map(textsOf);
    prepared.run();
    return [];
  };
  const rows = (...statements: string[]) => orRollBack(() => statements.flatMap(rowsOf));
  return {
    dialect: 'sqlite',
    schema: 'main',
    run: (...statements) => orRollBack(() => void database.exec(scriptOf(statements))),
    runOn: (...statements) => {
      for (const statement of statements) disregardingErrors(() => database.exec(statement));
      if (database.inTransaction) database.exec('ROLLBACK');
    },
    rows,
    // The text of its making: SQLite edits it when columns come and go.
    columnsOf: (table) => rows(`SELECT sql FROM sqlite_schema WHERE name = ${sqlText(table)}`),
    quote: (name) => `"${name.replaceAll('"', '""')}"`,
    stop: async () => {
      database.close();
    },
  };
}

function textsOf(row: unknown[]): string[] {
  return row.map((cell) => (cell === null ? '' : String(cell)));
}
