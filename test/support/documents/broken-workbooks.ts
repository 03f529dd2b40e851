import { ARCHIVES } from '../broken/archives.js';
import type { BrokenWorkbook } from '../broken/case.js';
import { COUNTS } from '../broken/counts.js';
import { OTHER_FORMATS } from '../broken/other-formats.js';
import { XML } from '../broken/xml.js';

/** Every broken, hostile or odd workbook, made by code. */
export const BROKEN_WORKBOOKS: readonly BrokenWorkbook[] = [
  ...ARCHIVES,
  ...XML,
  ...COUNTS,
  ...OTHER_FORMATS,
];
