import { FORMATS, REPORT_FORMATS, type ReportFormat } from '../../src/report/choices.js';

/** Commands that tell no table. */
const WITHOUT_TABLES: ReadonlySet<string> = new Set([
  'inspect',
  'log',
  'show',
  'restore',
  'doctor',
  'backup',
  'forget',
  'export',
  'verify',
  'explain',
  'wards sql',
  'wards trace',
]);

/** Commands that find nothing that could be wrong with anything. */
const WITHOUT_REMARKS: ReadonlySet<string> = new Set([
  'log',
  'show',
  'restore',
  'doctor',
  'backup',
  'forget',
  'explain',
  'profile check',
  'profile new',
  'wards lookup',
  'wards list',
  'wards trace',
]);

/** Commands of whose results an office publishes a notice. */
const PUBLISHED: ReadonlySet<string> = new Set(['diff']);

/** What a command is called: those of a group have two words. */
export const nameOf = ([first = '', second]: readonly string[]): string =>
  GROUPS.has(first) ? `${first} ${second}` : first;

/** Commands that have commands of their own. */
const GROUPS: ReadonlySet<string> = new Set(['wards', 'profile', 'patch']);

/** The formats of a command's report. */
export function formatsOf(command: readonly string[]): readonly ReportFormat[] {
  const name = nameOf(command);
  return REPORT_FORMATS.filter((format) => {
    const { renders } = FORMATS[format];
    if (renders === 'tables') return !WITHOUT_TABLES.has(name);
    if (renders === 'notice') return PUBLISHED.has(name);
    return renders !== 'remarks' || !WITHOUT_REMARKS.has(name);
  });
}
