import type { Reporter } from './reporter.js';

/** What a format makes its text of. `remarks`: findings and changes, an entry each; `notice`: a template. */
type Rendering = 'blocks' | 'document' | 'tables' | 'remarks' | 'notice';

export interface Format {
  /** The ends of a file's name that ask for it; the first is the one that messages propose. */
  readonly suffixes: readonly string[];
  /** Commands whose reports are no tables offer no format of tables, those that find nothing none of remarks, those that nobody publishes no notice. */
  readonly renders: Rendering;
  /** Whether it has a form for why a command gave up. */
  readonly tellsFailures?: true;
  /** Of one for people: how many findings of each code it shows, unless all are asked for; few where it isn't said. */
  readonly samples?: number;
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
    tellsFailures: true,
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
  markdown: {
    suffixes: ['.md'],
    renders: 'blocks',
    tellsFailures: true,
    samples: 20,
    load: async () => (await import('./pages/markdown.js')).markdown,
  },
  html: {
    suffixes: ['.html', '.htm'],
    renders: 'blocks',
    tellsFailures: true,
    samples: 500,
    load: async () => (await import('./pages/html.js')).html,
  },
  junit: {
    suffixes: ['.xml'],
    renders: 'remarks',
    tellsFailures: true,
    load: async () => (await import('./checkers/junit.js')).junit,
  },
  sarif: {
    suffixes: ['.sarif'],
    renders: 'remarks',
    tellsFailures: true,
    load: async () => (await import('./checkers/sarif.js')).sarif,
  },
  github: {
    suffixes: [],
    renders: 'remarks',
    tellsFailures: true,
    load: async () => (await import('./checkers/github.js')).github,
  },
  gitlab: {
    suffixes: [],
    renders: 'remarks',
    tellsFailures: true,
    load: async () => (await import('./checkers/gitlab.js')).gitlab,
  },
  tap: {
    suffixes: ['.tap'],
    renders: 'remarks',
    tellsFailures: true,
    load: async () => (await import('./checkers/tap.js')).tap,
  },
  notice: {
    suffixes: ['.docx'],
    renders: 'notice',
    load: async () => (await import('./notice/notice.js')).notice,
  },
} satisfies Readonly<Record<string, Format>>;

export type ReportFormat = keyof typeof FORMATS;

export const REPORT_FORMATS = Object.keys(FORMATS) as readonly ReportFormat[];

/** Whether the name of a file asks for a Word document. */
export function isDocument(name: string | undefined): boolean {
  return name?.toLowerCase().endsWith('.docx') ?? false;
}
