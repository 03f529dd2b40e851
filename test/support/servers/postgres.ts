import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Database,
  disregardingErrors,
  missingServer,
  scriptOf,
  sqlText,
  tabbedRows,
} from './database.js';
import { startServer } from './server.js';
import { asUnprivileged, removeFolder, runTool, serverFolder } from './unprivileged.js';

/** Debian keeps every version's programs in a folder of its own, out of the path. */
const VERSIONS = '/usr/lib/postgresql';

function programFolder(): string {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  const folders = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(VERSIONS, version, 'bin'));
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (found === undefined) throw missingServer('PostgreSQL server', 'postgresql');
  return found;
}

/** Makes and starts a PostgreSQL server that nobody but its socket reaches. */
export async function startPostgres(): Promise<Database> {
  const programs = programFolder();
  const folder = serverFolder('pg');
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
  runTool(join(programs, 'initdb'), init, { ...asUnprivileged(), cwd: folder });
  const connect = ['-h', folder, '-U', 'postgres', '-d', 'postgres', '-X', '-q'];
  const psql = (input: string, ...options: string[]) =>
    runTool(join(programs, 'psql'), [...connect, '-v', 'ON_ERROR_STOP=1', ...options], { input });
  const isReady = () => {
    try {
      return psql('SELECT 1', '-A', '-t').trim() === '1';
    } catch {
      return false;
    }
  };
  // Nobody reads what it says while a client runs: a log of long statements would stop it.
  const silent = ['-c', 'log_min_messages=panic', '-c', 'log_min_error_statement=panic'];
  const quiet = [
    '-c',
    'listen_addresses=',
    '-c',
    'fsync=off',
    '-c',
    'shared_buffers=32MB',
    ...silent,
  ];
  const args = ['-D', data, '-k', folder, ...quiet];
  const server = await startServer(join(programs, 'postgres'), args, isReady, folder);
  const rows = (...statements: string[]) =>
    tabbedRows(psql(scriptOf(statements), '-A', '-t', '-F', '\t'));
  return {
    dialect: 'postgres',
    schema: 'public',
    run: (...statements) => {
      psql(scriptOf(statements));
    },
    // Without the second, PostgreSQL itself refuses to commit what is left.
    runOn: (...statements) =>
      disregardingErrors(() =>
        psql(scriptOf(statements), '-v', 'ON_ERROR_STOP=0', '-v', 'ON_ERROR_ROLLBACK=on'),
      ),
    rows,
    columnsOf: (table) =>
      rows(
        `SELECT column_name, data_type, collation_name FROM information_schema.columns WHERE table_name = ${sqlText(table)} ORDER BY ordinal_position`,
      ),
    quote: (name) => `"${name.replaceAll('"', '""')}"`,
    stop: async () => {
      await server.stop();
      removeFolder(folder);
    },
  };
}
