import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Database,
  disregardingErrors,
  missingServer,
  scriptOf,
  sqlText,
  tabbedRows,
} from './database.js';
import { removeFolder, runTool, serverFolder } from './unprivileged.js';

const CLIENT = '/usr/bin/sqlite3';

/** A database in a file, reached as most people reach one: by Debian's `sqlite3`, whose SQLite is of its own build. */
export function openSqliteClient(): Database {
  if (!existsSync(CLIENT)) throw missingServer('sqlite3', 'sqlite3');
  const folder = serverFolder('sqlite');
  const client = (statements: readonly string[], ...options: string[]) =>
    runTool(CLIENT, ['-batch', ...options, join(folder, 'data.db')], {
      input: scriptOf(statements),
    });
  const rows = (...statements: string[]) =>
    tabbedRows(client(statements, '-bail', '-list', '-separator', '\t'));
  return {
    dialect: 'sqlite',
    schema: 'main',
    run: (...statements) => void client(statements, '-bail'),
    runOn: (...statements) => disregardingErrors(() => client(statements)),
    rows,
    columnsOf: (table) =>
      rows(`SELECT replace(sql, char(10), ' ') FROM sqlite_schema WHERE name = ${sqlText(table)}`),
    quote: (name) => `"${name.replaceAll('"', '""')}"`,
    stop: async () => removeFolder(folder),
  };
}
