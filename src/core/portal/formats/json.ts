import { jsonOf } from '../fields.js';
import { jsonOfTables } from '../tables/json.js';
import type { ExportFormat } from './format.js';

/** An array with a line a record, so that line-based tools show what changed. */
export const json: ExportFormat = {
  extension: '.json',
  encode: (content) => listed(jsonOf(content)),
  encodeTables: (tables) => listed(jsonOfTables(tables)),
};

function* listed(records: Iterable<string>): Generator<string> {
  let before = '[\n';
  for (const record of records) {
    yield `${before}${record}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
