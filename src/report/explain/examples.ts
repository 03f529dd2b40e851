import type { FindingCode } from '../../findings/index.js';
import type { Example } from './example.js';
import { columns } from './examples/columns.js';
import { configuration } from './examples/configuration.js';
import { documents } from './examples/documents.js';
import { exporting } from './examples/exporting.js';
import { layout } from './examples/layout.js';
import { reading } from './examples/reading.js';
import { reconcile } from './examples/reconcile.js';
import { records } from './examples/records.js';
import { repairs } from './examples/repairs.js';
import { resolutions } from './examples/resolutions.js';
import { stored } from './examples/stored.js';
import { textFiles } from './examples/text-files.js';
import { wards } from './examples/wards.js';

/** For every code the smallest input that yields it. */
export const examples = {
  ...reading,
  ...layout,
  ...textFiles,
  ...columns,
  ...repairs,
  ...records,
  ...stored,
  ...documents,
  ...resolutions,
  ...wards,
  ...reconcile,
  ...exporting,
  ...configuration,
} as const satisfies Record<FindingCode, Example>;
