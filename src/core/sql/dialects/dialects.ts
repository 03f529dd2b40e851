import type { Dialect } from './dialect.js';
import { mysql } from './mysql.js';
import { postgres } from './postgres.js';
import { sqlite } from './sqlite.js';

/** Every dialect; a new one is a file here and a line. */
export const DIALECTS = { postgres, mysql, sqlite } satisfies Readonly<Record<string, Dialect>>;

export type SqlDialect = keyof typeof DIALECTS;

export const SQL_DIALECTS = Object.keys(DIALECTS) as readonly SqlDialect[];

/** Whether all of a script is one transaction in a dialect. */
export function isOneTransaction(dialect: SqlDialect): boolean {
  return DIALECTS[dialect].makesInside;
}
