import { describe } from 'vitest';
import { startMariadb } from '../support/servers/mariadb.js';
import { startPostgres } from '../support/servers/postgres.js';
import { openSqliteClient } from '../support/servers/sqlite-client.js';
import { sqlSuite } from '../support/wards/sql-suite.js';

// What the statements do in the servers that they are for: started here, reached by a socket, ended with the test.
describe('wards sql, in PostgreSQL', () => sqlSuite(startPostgres));

describe('wards sql, in MariaDB', () => sqlSuite(startMariadb));

describe('wards sql, in MariaDB without backslash escapes and with ANSI quotes', () =>
  sqlSuite(() => startMariadb('NO_BACKSLASH_ESCAPES,ANSI_QUOTES')));

describe('wards sql, in the sqlite3 of Debian', () => sqlSuite(openSqliteClient));
