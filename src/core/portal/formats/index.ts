import type { ExportFormatName } from '../choices.js';
import { csv } from './csv.js';
import type { ExportFormat } from './format.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { xlsx } from './xlsx.js';

/** Every format there is, by name. */
export const FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  json,
  ndjson,
  csv,
  xlsx,
};
