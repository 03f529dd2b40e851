const ALL = ['pretty', 'json', 'csv', 'xlsx'] as const;

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
  'explain',
  'wards sql',
  'wards trace',
]);

/** What a command is called: those of the register have two words. */
export const nameOf = ([first, second]: readonly string[]): string =>
  first === 'wards' ? `${first} ${second}` : String(first);

/** The formats of a command's report. */
export function formatsOf(command: readonly string[]): readonly (typeof ALL)[number][] {
  return WITHOUT_TABLES.has(nameOf(command)) ? ALL.slice(0, 2) : ALL;
}
