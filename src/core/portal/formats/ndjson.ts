import { withExtraNested } from '../../kinds/index.js';
import { inFieldOrder } from '../fields.js';
import type { ExportFormat } from './format.js';

/** JSON lines: a record a line and nothing else. */
export const ndjson: ExportFormat = {
  extension: '.ndjson',
  encode({ fields, records }) {
    return records
      .map((record) => `${JSON.stringify(withExtraNested(inFieldOrder(fields, record.fields)))}\n`)
      .join('');
  },
};
