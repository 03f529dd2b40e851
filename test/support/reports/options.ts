import type { ReportOptions } from '../../../src/report/index.js';

/** How a report is told where a test doesn't say otherwise. */
export const AS_USUAL: ReportOptions = {
  lang: 'vi',
  redact: false,
  colour: false,
  width: 100,
  samples: 2,
  failOn: 'error',
  folder: '/',
};
