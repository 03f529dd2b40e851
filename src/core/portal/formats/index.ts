import { csv } from './csv.js';
import type { ExportFormat } from './format.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { xlsx } from './xlsx.js';

export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'xlsx'] as const;

export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** Every format there is, by name. */
export const FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  json,
  ndjson,
  csv,
  xlsx,
};
