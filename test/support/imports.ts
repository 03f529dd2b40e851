import { finding } from '../../src/core/findings/index.js';
import type { KeyedRecord } from '../../src/core/kinds/index.js';
import type { CommitRequest } from '../../src/core/store/file/workspace.js';
import type { RejectedInput } from '../../src/core/store/rejected/rejected.js';

/** An import of nothing, for a test to put records into. */
export const IMPORT = {
  dataset: 'procedures',
  kind: 'procedures',
  keyFields: ['code'],
  mode: { type: 'update' },
  inputs: [],
  mapping: {},
  findings: [],
  rejected: [],
  author: 'an',
  now: new Date('2025-07-01T00:00:00Z'),
} satisfies Omit<CommitRequest, 'records'>;

export const record = (key: string, name = key, publisher = 'A'): KeyedRecord => ({
  key,
  fields: { name, publisher },
});
export const records = (...keys: string[]): KeyedRecord[] => keys.map((key) => record(key));

/** An import of records whose fields are long enough to fill a file. */
export const importOf = (...keys: string[]): CommitRequest => ({
  ...IMPORT,
  records: keys.map((key) => ({ key, fields: { name: key.repeat(50) } })),
});

/** The rows of an input that were set aside, each of one text. */
export const rejected = (file: string, ...texts: string[]): RejectedInput => ({
  file,
  tables: [
    {
      sheet: 'Sheet1',
      columns: [{ index: 0, letter: 'A', header: 'Mã' }],
      rows: texts.map((text, index) => ({
        row: { number: index + 2, cells: [{ type: 'text', text, raw: text }, undefined] },
        findings: [
          finding('required-missing', { place: { file, row: index + 2 }, field: 'name' }, {}),
        ],
      })),
    },
  ],
});
