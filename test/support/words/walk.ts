const LIST = 'danh-muc-2025-06.csv';
const LATER = 'danh-muc-2026-01.xlsx';

/** The samples that the walk needs. */
export const SAMPLES = [LIST, LATER, 'so-ho.csv', 'chuyen-doi-mau.csv', 'nghi-quyet-mau.md'];

/** What each command of the program is run with, in the order in which each finds what it needs. */
export const WALK: Readonly<Record<string, readonly string[]>> = {
  inspect: [LIST],
  validate: ['procedures', LIST],
  import: ['procedures', LIST],
  diff: ['procedures', LIST, LATER],
  merge: ['procedures', '@latest', '@latest', LATER, '--dry-run'],
  'patch make': ['procedures', '@latest', LATER, '--out', 'thay-doi.json'],
  'patch apply': ['thay-doi.json', '@latest', '--dry-run'],
  export: ['procedures', '--to', 'out'],
  verify: ['out'],
  'profile check': ['one-stop-sqlserver'],
  'profile new': [LATER, '--out', 'mot-cua.json'],
  log: [],
  show: ['@latest'],
  restore: ['@1'],
  doctor: [],
  backup: ['kho.db'],
  forget: ['--before', '2020-01-01', '--dry-run'],
  reconcile: ['so-ho.csv', '--out', 'moi.csv'],
  review: ['so-ho.csv', '--workbook', 'hoi.xlsx'],
  explain: ['code-malformed'],
  'wards lookup': ['Đại Mỗ'],
  'wards trace': ['00634'],
  'wards list': ['--province', 'Cao Bằng'],
  'wards check': ['chuyen-doi-mau.csv'],
  'wards derive': ['nghi-quyet-mau.md'],
  'wards sql': ['--dialect', 'postgres', '--table', 'ho', '--code-column', 'ma_xa'],
};
