import { answers } from './findings/answers.js';
import { columns } from './findings/columns.js';
import { configuration } from './findings/configuration.js';
import { documents } from './findings/documents.js';
import { exporting } from './findings/exporting.js';
import { layout } from './findings/layout.js';
import { reading } from './findings/reading.js';
import { reconcile } from './findings/reconcile.js';
import { records } from './findings/records.js';
import { repairs } from './findings/repairs.js';
import { resolutions } from './findings/resolutions.js';
import { stored } from './findings/stored.js';
import { textFiles } from './findings/text-files.js';
import { wards } from './findings/wards.js';

/**
 * The English words of every finding code.
 *
 * `title` heads a group, `message` tells one finding, `suggestion` what to do about that one (it is
 * left out when a parameter in it has no value, as `closest` often has none), `why` and `remedy`
 * are the page of `haicap explain`.
 */
export const findings = {
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
  ...answers,
  ...exporting,
  ...configuration,
} as const;
