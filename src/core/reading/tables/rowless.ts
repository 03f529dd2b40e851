import type { Table } from '../../../lib/tables/index.js';
import { type Finding, finding } from '../../findings/index.js';

/** That a table has a header and nothing below it; nothing where it has rows. */
export function rowless({ source, sheet, columns, rows }: Table): Finding[] {
  if (rows.length > 0 || columns.length === 0) return [];
  const place = sheet === undefined ? { file: source.name } : { file: source.name, sheet };
  return [finding('rows-none', { place }, {})];
}
