import type { Reporter } from './reporter.js';

export interface Format {
  /** The ends of a file's name that ask for it; the first is the one that messages propose. */
  readonly suffixes: readonly string[];
  /** What it renders: commands whose reports are no tables offer no format of tables. */
  readonly renders: 'blocks' | 'document' | 'tables';
  /** Bytes that would only garble a terminal. */
  readonly isBinary?: true;
  readonly load: () => Promise<Reporter>;
}

/** Every format; a new one is a file here and an entry. Loaded when asked for: every command starts with this list. */
export const FORMATS = {
  pretty: {
    suffixes: ['.txt', ''],
    renders: 'blocks',
    load: async () => (await import('./pretty.js')).pretty,
  },
  json: {
    suffixes: ['.json'],
    renders: 'document',
    load: async () => (await import('./json.js')).json,
  },
  csv: {
    suffixes: ['.csv'],
    renders: 'tables',
    load: async () => (await import('./csv.js')).csv,
  },
  xlsx: {
    suffixes: ['.xlsx'],
    renders: 'tables',
    isBinary: true,
    load: async () => (await import('./xlsx.js')).xlsx,
  },
} satisfies Readonly<Record<string, Format>>;

export type ReportFormat = keyof typeof FORMATS;

export const REPORT_FORMATS = Object.keys(FORMATS) as readonly ReportFormat[];
