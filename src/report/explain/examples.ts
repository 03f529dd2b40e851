import type { FindingCode } from '../../findings/index.js';
import type { Example } from './example.js';
import { columns } from './examples/columns.js';
import { reading } from './examples/reading.js';
import { records } from './examples/records.js';
import { repairs } from './examples/repairs.js';

/** For every code the smallest input that yields it. */
export const examples = {
  ...reading,
  ...columns,
  ...repairs,
  ...records,
} as const satisfies Record<FindingCode, Example>;
