import { jsonOf } from '../fields.js';
import type { ExportFormat } from './format.js';

/** An array with a line a record, so that line-based tools show what changed. */
export const json: ExportFormat = {
  extension: '.json',
  *encode(content) {
    let before = '[\n';
    for (const record of jsonOf(content)) {
      yield `${before}${record}`;
      before = ',\n';
    }
    yield content.records.length === 0 ? '[]\n' : '\n]\n';
  },
};
