import { withExtraNested } from '../../kinds/index.js';
import { inFieldOrder } from '../fields.js';
import type { ExportFormat } from './format.js';

/** An array with a line a record, so that line-based tools show what changed. */
export const json: ExportFormat = {
  extension: '.json',
  encode({ fields, records }) {
    if (records.length === 0) return '[]\n';
    const lines = records.map((record) =>
      JSON.stringify(withExtraNested(inFieldOrder(fields, record.fields))),
    );
    return `[\n${lines.join(',\n')}\n]\n`;
  },
};
