import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

const LIST = [
  'Mã số,Tên,Cơ quan thực hiện,Thời hạn giải quyết,Mức độ DVC',
  '1.000080,Đăng ký nhận cha mẹ con,Ủy ban nhân dân cấp xã,3 ngày làm việc,Toàn trình',
  '1.000656,Đăng ký khai tử,Ủy ban nhân dân cấp xã,1 ngày làm việc,Một phần',
  '',
].join('\n');

const COLUMNS: readonly object[] = [
  { name: 'MA', from: 'code', required: true },
  { name: 'TEN', from: 'name', lengths: [{ most: 60, of: 'bytes', stage: 'cơ sở dữ liệu' }] },
  { name: 'MUC_DO', from: 'onlineLevel', map: { values: { full: '4', partial: '3' } } },
  { name: 'GIO', from: 'timeLimit', quantity: { units: { 'working-day': 8 } } },
];

function profile(columns = COLUMNS, more: object = {}): string {
  const tables = [{ name: 'Thủ tục', columns }];
  const files = [
    { name: '{dataset}.csv', format: 'csv', tables },
    { name: 'thu-tuc.xlsx', format: 'xlsx', tables: [{ name: 'Bảng', columns }] },
  ];
  const title = { vi: 'Một cửa', en: 'One-stop' };
  return JSON.stringify({
    name: 'mot-cua',
    version: '3',
    title,
    kind: 'procedures',
    files,
    ...more,
  });
}

function office(columns?: readonly object[], more?: object): Desk {
  const desk = new Desk();
  desk.put('ds.csv', LIST);
  desk.put('mot-cua.json', profile(columns, more));
  desk.run('import', 'procedures', 'ds.csv', '--author', 'An');
  return desk;
}

interface Report {
  readonly status: number;
  readonly findings: readonly {
    readonly code: string;
    readonly column?: string;
    readonly key?: string;
  }[];
  readonly manifest?: {
    readonly profile: string;
    readonly profileVersion: string;
    readonly fields: unknown;
  };
}

test('an export by an office’s own profile has its files, columns and values', () => {
  const desk = office();
  const { status, manifest } = desk.json<Report>(
    'export',
    'procedures',
    '--profile',
    'mot-cua.json',
    '--to',
    'out',
  );
  expect(status).toBe(0);
  expect(manifest).toMatchObject({ profile: 'mot-cua', profileVersion: '3' });
  expect(desk.list('out')).toEqual(['manifest.json', 'procedures.csv', 'thu-tuc.xlsx']);
  expect(desk.read('out/procedures.csv')).toBe(
    [
      '\ufeffMA,TEN,MUC_DO,GIO',
      '1.000080,Đăng ký nhận cha mẹ con,4,24',
      '1.000656,Đăng ký khai tử,3,8',
      '',
    ].join('\r\n'),
  );
  expect(desk.json<{ status: number }>('verify', 'out').status).toBe(0);
});

test('nothing is written where the receiving system doesn’t take a value, and each is named by record and column', () => {
  const desk = office([
    ...COLUMNS.slice(0, 2),
    { name: 'MUC_DO', from: 'onlineLevel', map: { values: { full: '4' } } },
  ]);
  const { status, findings } = desk.json<Report>(
    'export',
    'procedures',
    '--profile',
    'mot-cua.json',
    '--to',
    'out',
  );
  expect(status).toBe(1);
  expect(findings).toMatchObject([
    { code: 'export-value-unmapped', column: 'MUC_DO', key: '1.000656' },
    { code: 'export-value-unmapped', column: 'MUC_DO', key: '1.000656' },
  ]);
  expect(desk.list()).not.toContain('out');
});

test('the configuration may name a profile from where it stands', () => {
  const desk = office();
  desk.put(
    'haicap.config.json',
    JSON.stringify({ export: { profile: './mot-cua.json', to: 'ra' } }),
  );
  desk.put('sub/x', '');
  const { status } = desk.runWith({ folder: desk.path('sub') }, 'export', 'procedures');
  expect(status).toBe(0);
  expect(desk.list('ra')).toContain('thu-tuc.xlsx');
});

test.each<[string, string, RegExp]>([
  ['kind', profile(COLUMNS, { kind: 'procedure' }), /procedures/],
  ['field', profile([{ name: 'MA', from: 'ma' }]), /files\[0\]\.tables\[0\]\.columns\[0\]\.from/],
  ['key', profile(COLUMNS, { fil: [] }), /fil/],
  ['json', '{', /JSON/],
])('a profile with a wrong %s is refused by place', (_, content, words) => {
  const desk = new Desk();
  desk.put('p.json', content);
  for (const command of [
    ['profile', 'check', 'p.json'],
    ['export', 'procedures', '--profile', 'p.json', '--to', 'out'],
  ]) {
    const { status, stderr } = desk.run(...command);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  }
});

test('a profile of another kind is refused', () => {
  const { status, stderr } = office(COLUMNS.slice(0, 1), { kind: 'processes', files: [] }).run(
    'export',
    'procedures',
    '--profile',
    'mot-cua.json',
    '--to',
    'out',
    '--lang',
    'en',
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/files/);
});

test('a check tells where each column comes from and what is left out', () => {
  const desk = office();
  const { status, stdout } = desk.run('profile', 'check', 'mot-cua.json');
  expect(status).toBe(0);
  expect(stdout).toContain('MUC_DO ← onlineLevel');
  expect(stdout).toMatch(/Không mang theo: .*Lĩnh vực/s);
  expect(desk.json<{ leftOut: string[] }>('profile', 'check', 'clean').leftOut).toEqual([]);
});

test('a profile begun from a template writes what the template asks for', () => {
  const desk = office();
  desk.put(
    'mau.csv',
    'STT,Mã TTHC,Tên TTHC,Mức độ DVC,Ghi chú nội bộ\n1,1.000001,Ví dụ,Toàn trình,x\n',
  );
  const made = desk.json<{ status: number; unmatched: string[] }>(
    'profile',
    'new',
    'mau.csv',
    '--out',
    'moi.json',
    '--kind',
    'procedures',
  );
  expect(made).toMatchObject({ status: 0, unmatched: ['Ghi chú nội bộ'] });
  expect(desk.run('profile', 'check', 'moi.json').status).toBe(0);
  expect(desk.run('export', 'procedures', '--profile', 'moi.json', '--to', 'out').status).toBe(0);
  expect(desk.read('out/mau.csv')).toBe(
    [
      '\ufeffSTT,Mã TTHC,Tên TTHC,Mức độ DVC,Ghi chú nội bộ',
      '1,1.000080,Đăng ký nhận cha mẹ con,Toàn trình,',
      '2,1.000656,Đăng ký khai tử,Một phần,',
      '',
    ].join('\r\n'),
  );
  expect(desk.run('profile', 'new', 'mau.csv', '--out', 'moi.json').status).toBe(2);
});

test('a template without any header is refused', () => {
  const desk = new Desk();
  desk.put('mau.csv', 'a,b\n1,2\n');
  const { status, stderr } = desk.run(
    'profile',
    'new',
    'mau.csv',
    '--out',
    'moi.json',
    '--lang',
    'en',
  );
  expect(status).toBe(2);
  expect(stderr).toContain('No header row');
  expect(desk.list()).not.toContain('moi.json');
});

test('whatever a template is laid out like, the profile begun from it can be used, and sheets that are left out are named', () => {
  const desk = office();
  const cells = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(text));
  const sheets = {
    'Thủ tục': cells([['Mã TTHC', 'Tên TTHC', 'Lệ phí', 'Lệ phí']]),
    'Hướng dẫn': cells([['Điền đủ các cột'], ['Không để trống']]),
  };
  desk.put('Mẫu: 1?.xlsx', bytesOf(workbookOf(sheets)));
  const made = desk.json<{ status: number; sheetsLeftOut: string[] }>(
    'profile',
    'new',
    'Mẫu: 1?.xlsx',
    '--out',
    'moi.json',
  );
  expect(made).toMatchObject({ status: 0, sheetsLeftOut: ['Hướng dẫn'] });
  const { status } = desk.run('export', 'procedures', '--profile', 'moi.json', '--to', 'out');
  expect(status).toBe(0);
  expect(desk.list('out')).toContain('Mẫu- 1-.xlsx');
});

test('what stands above the header is written, and rows are counted with it', () => {
  const desk = new Desk();
  desk.put('ds.csv', LIST);
  const above = [['DANH MỤC'], []];
  const columns = [
    { name: 'MA', from: 'code' },
    { name: 'GHI_CHU', from: 'notes', required: true },
  ];
  const made = (columnsWanted: readonly object[]) =>
    profile([], {
      files: [
        {
          name: 'a.csv',
          format: 'csv',
          tables: [{ name: 'A', above, columns: columnsWanted }],
        },
      ],
    });
  desk.put('p.json', made(columns));
  desk.run('import', 'procedures', 'ds.csv', '--author', 'An');
  const { findings } = desk.json<Report>(
    'export',
    'procedures',
    '--profile',
    'p.json',
    '--to',
    'out',
  );
  expect(findings).toMatchObject([{ cell: 'B4' }, { cell: 'B5' }]);
  desk.put('p.json', made(columns.slice(0, 1)));
  desk.run('export', 'procedures', '--profile', 'p.json', '--to', 'out');
  expect(desk.read('out/a.csv')).toBe('\ufeffDANH MỤC\r\n\r\nMA\r\n1.000080\r\n1.000656\r\n');
});
