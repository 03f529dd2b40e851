import type { Dialect } from './dialect.js';
import { mysql } from './mysql.js';
import { postgres } from './postgres.js';
import { sqlite } from './sqlite.js';

export const SQL_DIALECTS = ['postgres', 'mysql', 'sqlite'] as const;

export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** Every dialect; a new one is a file here and a line. */
export const DIALECTS = { postgres, mysql, sqlite } satisfies Record<SqlDialect, Dialect>;

/** Whether all of a script is one transaction in a dialect. */
export function isOneTransaction(dialect: SqlDialect): boolean {
  return DIALECTS[dialect].makesInside;
}
