import type { SqlReport } from '../sql-types.js';

/** The document of `wards sql`: for programs that run statements one by one. */
export function sqlDocument({ dialect, action, asOf, subject, table, statements }: SqlReport) {
  return { dialect, action, asOf, subject, table, statements };
}
