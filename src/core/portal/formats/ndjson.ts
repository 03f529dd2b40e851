import { jsonOf } from '../fields.js';
import { jsonOfTables } from '../tables/json.js';
import type { ExportFormat } from './format.js';

/** JSON lines: a record a line and nothing else. */
export const ndjson: ExportFormat = {
  extension: '.ndjson',
  *encode(content) {
    for (const record of jsonOf(content)) yield `${record}\n`;
  },
  *encodeTables(tables) {
    for (const row of jsonOfTables(tables)) yield `${row}\n`;
  },
};
