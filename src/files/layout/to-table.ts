import type { Finding } from '../../findings/index.js';
import type { Grid, Table } from '../table.js';
import type { Recognise } from './options.js';
import { toTables } from './to-tables.js';

/** What was understood of a grid; no table when there is none, and then a finding says why. */
export interface TableReading {
  readonly table?: Table;
  readonly findings: readonly Finding[];
}

/** The first table of a grid, read by the headers alone. */
export function toTable(
  grid: Grid,
  recogniseHeader: Recognise,
  expected: readonly string[] = [],
): TableReading {
  const { tables, findings } = toTables(grid, { recogniseHeader, expected, hidden: 'read' });
  const [table] = tables;
  return { findings, ...(table !== undefined && { table }) };
}
