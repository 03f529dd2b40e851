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
import { startServer } from './server.js';
import { asUnprivileged, removeFolder, runTool, serverFolder } from './unprivileged.js';

const SERVER = '/usr/sbin/mariadbd';
const INSTALL = '/usr/bin/mariadb-install-db';
const CLIENT = '/usr/bin/mariadb';

/**
 * Makes and starts a MariaDB server that nobody but its socket reaches. It is set up as badly as servers are:
 * Latin letters by default, and safe updates, which refuse an UPDATE without a key.
 */
export async function startMariadb(mode = ''): Promise<Database> {
  const session = [
    'SET NAMES utf8mb4',
    'SET SESSION sql_safe_updates = 1',
    `SET SESSION sql_mode = CONCAT(@@sql_mode, ',${mode}')`,
  ];
  if (![SERVER, INSTALL, CLIENT].every((program) => existsSync(program)))
    throw missingServer('MariaDB server', 'mariadb-server-core and mariadb-client-core');
  const folder = serverFolder('my');
  const data = join(folder, 'data');
  const socket = join(folder, 's');
  const install = ['--no-defaults', `--datadir=${data}`, '--skip-test-db'];
  runTool(INSTALL, [...install, '--auth-root-authentication-method=normal'], {
    ...asUnprivileged(),
    cwd: folder,
  });
  const connect = ['--no-defaults', `--socket=${socket}`, '--user=root', '--batch', '--raw'];
  const client = (input: string, ...options: string[]) =>
    runTool(CLIENT, [...connect, '--skip-column-names', ...options], { input });
  const isReady = () => {
    try {
      return client('SELECT 1').trim() === '1';
    } catch {
      return false;
    }
  };
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'pid')}`,
    '--skip-networking',
    '--character-set-server=latin1',
    '--collation-server=latin1_swedish_ci',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=64M',
  ];
  const server = await startServer(SERVER, args, isReady, folder);
  client('CREATE DATABASE haicap');
  const rows = (...statements: string[]) =>
    tabbedRows(client(scriptOf([...session, ...statements]), 'haicap').replaceAll('NULL', ''));
  return {
    dialect: 'mysql',
    schema: 'haicap',
    run: (...statements) => {
      client(scriptOf([...session, ...statements]), 'haicap');
    },
    runOn: (...statements) =>
      disregardingErrors(() => client(scriptOf([...session, ...statements]), '--force', 'haicap')),
    rows,
    columnsOf: (table) =>
      rows(
        `SELECT column_name, column_type, collation_name FROM information_schema.columns WHERE table_schema = 'haicap' AND table_name = ${sqlText(table)} ORDER BY ordinal_position`,
      ),
    quote: (name) => `\`${name.replaceAll('`', '``')}\``,
    stop: async () => {
      await server.stop();
      removeFolder(folder);
    },
  };
}
