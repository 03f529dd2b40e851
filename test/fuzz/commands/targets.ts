/** A file of the office, and the commands that read it. */
export interface Target {
  readonly file: string;
  /** What else the commands need. */
  readonly needs: readonly string[];
  readonly commands: readonly (readonly string[])[];
}

/** The workspace of the office. */
export const STORE = '.haicap/workspace.db';

/** The commands that read a list of procedures. */
function ofList(file: string): Target {
  return {
    file,
    needs: [STORE, 'newer.csv'],
    commands: [
      ['inspect', file],
      ['validate', 'procedures', file],
      ['validate', 'processes', file],
      ['validate', 'procedures', file, '--keep-columns'],
      ['import', 'procedures', file],
      ['import', 'procedures', file, '--dry-run'],
      ['import', 'procedures', file, '--replace', '--allow-removals'],
      ['import', 'procedures', file, '--into', 'other', '--keep-columns'],
      ['diff', 'procedures', file, 'newer.csv'],
      ['diff', 'procedures', '@latest', file],
    ],
  };
}

/** The commands that read a table whose rows name wards. */
function ofRows(file: string): Target {
  const out = `out.${file.split('.')[1]}`;
  return {
    file,
    needs: ['answers.json'],
    commands: [
      ['reconcile', file, '--out', out],
      ['reconcile', file, '--out', out, '--by-area', '--former', 'located'],
      ['reconcile', file, '--out', out, '--decisions', 'answers.json', '--columns', 'officer'],
      ['review', file],
      ['review', file, '--workbook', 'asked.xlsx'],
      ['inspect', file, '--kind', 'records'],
      ['validate', 'records', file],
      ['wards', 'check', file],
    ],
  };
}

const STORED: Target = {
  file: STORE,
  needs: ['list.csv'],
  commands: [
    ['log'],
    ['show', '@latest'],
    ['show', '@1', '1.100003'],
    ['diff', 'procedures', '@1', '@latest'],
    ['export', 'procedures', '--to', 'out'],
    ['export', 'procedures', '--to', 'out', '--since', '@1'],
    ['restore', '@1', '--allow-removals'],
    ['doctor'],
    ['doctor', '--repair'],
    ['backup', 'copy.db'],
    ['forget', '--before', '2099-01-01', '--allow-removals'],
    ['import', 'procedures', 'list.csv'],
  ],
};

export const TARGETS: readonly Target[] = [
  ...['list.csv', 'list.xlsx', 'list.xls', 'list.ods', 'list.html', 'list.json', 'list.jsonl'].map(
    ofList,
  ),
  ...['so-ho.csv', 'so-ho.xlsx', 'so-ho.ods', 'dia-chi.csv', 'so-ho.csv', 'dia-chi.csv'].map(
    ofRows,
  ),
  STORED,
  STORED,
  {
    file: 'wards.csv',
    needs: [],
    commands: [
      ['wards', 'check', 'wards.csv'],
      ['validate', 'wards', 'wards.csv'],
    ],
  },
  {
    file: 'crosswalk.csv',
    needs: [],
    commands: [
      ['wards', 'check', 'crosswalk.csv'],
      ['validate', 'crosswalk', 'crosswalk.csv'],
      ['inspect', 'crosswalk.csv'],
    ],
  },
  {
    file: 'areas.csv',
    needs: ['so-ho.csv'],
    commands: [
      ['validate', 'areas', 'areas.csv'],
      ['reconcile', 'so-ho.csv', '--out', 'out.csv', '--areas', 'areas.csv'],
    ],
  },
  ...['nghi-quyet-mau.md', 'resolution.docx'].map((file) => ({
    file,
    needs: [],
    commands: [
      ['wards', 'derive', file],
      ['wards', 'derive', file, '--out', 'proposal.json'],
    ],
  })),
  {
    file: 'answers.json',
    needs: ['so-ho.csv'],
    commands: [
      ['reconcile', 'so-ho.csv', '--out', 'out.csv', '--decisions', 'answers.json'],
      ['review', 'so-ho.csv', '--decisions', 'answers.json'],
      [
        'wards',
        'sql',
        '--dialect',
        'sqlite',
        '--table',
        't',
        '--code-column',
        'c',
        '--decisions',
        'answers.json',
      ],
    ],
  },
  {
    file: 'overlay.json',
    needs: ['so-ho.csv'],
    commands: [
      ['wards', 'trace', '01654', '--register-overlay', 'overlay.json'],
      ['wards', 'lookup', 'phường Hòa An, Cao Bằng', '--register-overlay', 'overlay.json'],
    ],
  },
  {
    file: 'mapping.json',
    needs: ['list.csv'],
    commands: [['validate', 'procedures', 'list.csv', '--mapping', 'mapping.json']],
  },
  {
    file: 'config.json',
    needs: ['list.csv', 'so-ho.csv'],
    commands: [
      ['validate', 'procedures', 'list.csv', '--config', 'config.json'],
      ['inspect', 'so-ho.csv', '--config', 'config.json', '--redact'],
      ['wards', 'trace', '00634', '--config', 'config.json'],
    ],
  },
  {
    file: 'questions.xlsx',
    needs: ['so-ho.csv', 'answers.json'],
    commands: [
      ['review', 'so-ho.csv', '--decisions', 'new.json', '--from-workbook', 'questions.xlsx'],
      ['review', 'so-ho.csv', '--decisions', 'answers.json', '--from-workbook', 'questions.xlsx'],
      ['forget', 'questions.xlsx', '--before', '2099-01-01', '--dry-run'],
    ],
  },
];

/** Commands that read nothing but what is typed; `{}` is a text that nobody should type. */
export const ASKED: readonly (readonly string[])[] = [
  ['wards', 'lookup', '{}'],
  ['wards', 'lookup', 'P. {}, Q.1, TP.HCM'],
  ['wards', 'trace', '{}'],
  ['wards', 'list', '--province', '{}'],
  ['wards', 'list', '--type', '{}', '--as-of', '{}'],
  ['explain', '{}'],
  ['show', '{}'],
  ['show', '@latest', '{}'],
  ['validate', '{}', 'list.csv'],
  ['inspect', '{}'],
  ['wards', 'sql', '--dialect', 'sqlite', '--table', '{}', '--code-column', '{}', '--dry-run'],
  ['{}'],
];

/** What may be said beside, with values that make sense and others that don't. */
export const OPTIONS: readonly (readonly [string, ...(readonly string[])])[] = [
  ['--lang', 'vi', 'en'],
  ['--redact'],
  ['--redact-files'],
  ['--all'],
  ['--fail-on', 'never', 'info'],
  ['--hidden', 'skip'],
  ['--struck', 'skip'],
  ['--sheet', 'Danh sách', 'A', '__proto__'],
  ['--encoding', 'windows-1258', 'utf-16le', 'windows-1252'],
  ['--delimiter', ';', 'tab', '"', 'x'],
  ['--header-row', '1', '3', '99999', '0'],
  ['--date-order', 'month-first'],
  ['--as-of', '2025-06-30', '01/01/2016', '31/02/2025'],
  ['--key', 'name', 'name,fields', 'x'],
  ['--map', 'Phí=code', '[C]=name', 'STT=', '=', '[ZZ]=code', 'Mã xã=ward.code'],
  ['--keep-columns'],
  ['--vintage', 'before', 'after'],
  ['--subject', 'land'],
  ['--columns', 'officer', 'machine'],
  ['--author', '\u202eAn\u001b[31m'],
];
