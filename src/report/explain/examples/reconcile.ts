import type { Example, ExampleText, ExampleWorkbook } from '../example.js';

const SPLIT = [
  'Mã xã,Xã,Huyện,Tỉnh',
  '00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội',
] as const;

/** Examples of the codes about records keyed by ward. */
export const reconcile = {
  'ward-columns-missing': records('Họ tên,Ngày sinh', 'Chủ hộ 1,1980'),
  'table-without-wards': workbook({
    name: 'so-ho.xlsx',
    sheets: [
      {
        name: 'Sổ hộ',
        rows: [
          ['Mã xã', 'Xã'],
          ['00004', 'Phường Trúc Bạch'],
          ['Huyện', 'Tỉnh'],
          ['Quận Ba Đình', 'Hà Nội'],
        ],
      },
    ],
  }),
  'reconciled-before': records('Mã xã,haicap_status', '00634,merged'),
  'codes-unwrapped': records('Mã xã,Xã', '553.0,Xã Cổ Bi', "'00634,Phường Đại Mỗ"),
  'leading-zeros-restored': records('Mã xã,Xã', '553,Xã Cổ Bi', '634,Phường Đại Mỗ'),
  'evidence-restored': records('Mã xã,Xã', '00553,XÃ£ Cá»• Bi'),
  'evidence-damaged': records('Mã xã,Xã', '00634,Ph??ng ??i M?'),
  'row-set-aside': records('Mã xã,Xã', '00634,Phường Đại Mỗ', '00553'),
  'rows-set-aside': records('Mã xã,Xã', '00634,Phường Đại Mỗ', '00553', '00556'),
  'quotes-broken': records('Mã xã,Xã', '00634,Phường "Đại Mỗ"', '00553,Xã "Cổ Bi"'),
  'as-of-unknown': longAgo(),
  'workbook-parts-dropped': workbook({
    name: 'so-ho.ods',
    sheets: [
      {
        name: 'Sổ hộ',
        rows: [
          ['Mã xã', 'Xã'],
          ['00637', 'Phường Tây Mỗ'],
        ],
        filter: true,
      },
    ],
  }),
  'codes-of-something-else': records(
    'Mã,Xã,Huyện,Tỉnh',
    ...Array.from({ length: 10 }, (_, row) => `1000${row},${SPLIT[1].slice('00634,'.length)}`),
  ),
  'characters-replaced': inWindows1258(
    decided(answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A ☎ 1022')),
  ),
  'vintage-detected': records('Mã xã,Xã', '00634,Phường Đại Mỗ'),
  'row-split-open': records(...SPLIT),
  'row-ambiguous': records('Mã xã', '00634'),
  'row-contradictory': records(
    'Mã xã,Xã,Huyện,Tỉnh',
    '00634,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội',
  ),
  'row-code-unknown': records(
    'Mã xã,Xã,Huyện,Tỉnh',
    '0O553,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội',
  ),
  'row-elsewhere': records('Mã xã,Tỉnh', '26740,Thành phố Hà Nội'),
  'row-ward-unknown': records('Xã,Huyện,Tỉnh', 'Xã Vô Danh,Huyện Vô Danh,Tỉnh Vô Danh'),
  'decision-contradictory': decided(
    answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A'),
    answer('00634', 'Phường Tây Mỗ', 'Trần Thị B'),
  ),
  'decision-stale': decided({
    ...answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A'),
    candidates: [{ code: '00637', name: 'Phường Đại Mỗ' }],
  }),
  'decision-unasked': unasked(answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A')),
  'areas-unused': records('Thôn,Mã xã,Xã', 'Tổ 1,00634,Phường Đại Mỗ'),
  'questions-unlisted': unlisted(),
  'decision-unwritable': scripted({
    ...answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A'),
    question: 'cfb4c0941017',
    doubt: 'nothing',
    evidence: { code: '0063A' },
    candidates: [],
  }),
  'questions-open': reviewed(),
  'answer-invalid': filledIn('4318e65d171b,00004'),
  'answer-differs': filledIn(
    '4318e65d171b,00634',
    answersFile([answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A')]),
  ),
  'answer-unasked': filledIn('0123456789ab,00637'),
  'area-ward-unknown': areas('00000,Tổ 1,00637'),
  'area-name-mismatch': misnamed(),
  'area-ward-not-split': areas('00004,Tổ 1,00004'),
  'area-not-successor': areas('00634,Tổ 1,00004'),
  'area-pattern-invalid': areas('00634,Tổ 12-1,00637'),
  'area-contradictory': areas('00634,Tổ 1-12,00637', '00634,Tổ 12-20,00634'),
} as const satisfies Record<string, Example>;

/** An areas table that is checked. */
function areas(...lines: readonly string[]): Example {
  const rows = lines.map((line) => `${line},Nghị quyết của HĐND`);
  const content = `${['Mã xã cũ,Địa bàn,Mã xã mới,Nguồn', ...rows].join('\n')}\n`;
  return { kind: 'areas', files: [{ name: 'dia-ban.csv', content }] };
}

/** A line whose code is that of another unit than its name. */
function misnamed(): Example {
  const content = 'Mã xã cũ,Xã cũ,Địa bàn,Mã xã mới,Nguồn\n00634,Xã Cổ Bi,Tổ 1,00637,Phụ lục\n';
  return { kind: 'areas', files: [{ name: 'dia-ban.csv', content }] };
}

/** The split that the examples of answers are about, answered. */
function answer(code: string, name: string, by: string) {
  return {
    question: '4318e65d171b',
    doubt: 'split',
    evidence: {
      code: '00634',
      ward: 'Phường Đại Mỗ',
      district: 'Quận Nam Từ Liêm',
      province: 'Thành phố Hà Nội',
    },
    asOf: '2026-09-20',
    ward: { code, name },
    candidates: [
      { code: '00622', name: 'Phường Xuân Phương' },
      { code: '00634', name: 'Phường Tây Mỗ' },
      { code: '00637', name: 'Phường Đại Mỗ' },
      { code: '09556', name: 'Phường Hà Đông' },
      { code: '09886', name: 'Phường Dương Nội' },
    ],
    by,
    at: '2026-10-01T08:30:00+07:00',
  };
}

/** A decisions file. */
function answersFile(decisions: readonly object[]): ExampleText {
  const content = `${JSON.stringify({ version: 1, decisions }, null, 2)}\n`;
  return { name: 'tra-loi.json', content };
}

/** A table in a database that is migrated by earlier answers. */
function scripted(decision: object): Example {
  const table = ['--dialect', 'sqlite', '--table', 'ho_dan', '--code-column', 'ma_xa'];
  return {
    command: 'wards sql',
    files: [],
    beside: [answersFile([decision])],
    options: [...table, '--decisions', 'tra-loi.json'],
  };
}

/** A table that is reconciled by earlier answers. */
function decided(...decisions: readonly ReturnType<typeof answer>[]): Example {
  const example = records(...SPLIT);
  return {
    ...example,
    beside: [answersFile(decisions)],
    options: [...(example.options ?? []), '--decisions', 'tra-loi.json'],
  };
}

/** The same with its table in the code page. */
function inWindows1258(example: Example): Example {
  const files = [
    { name: 'so-ho.csv', content: `${SPLIT.join('\n')}\n`, encoding: 'windows-1258' },
  ] as const;
  return { ...example, files };
}

/** The same, and a table that doesn't ask for them. */
function unasked(decision: ReturnType<typeof answer>): Example {
  const files = [{ name: 'so-ho.csv', content: 'Mã xã,Xã\n00004,Phường Ba Đình\n' }];
  return { ...decided(decision), files };
}

/** A day of which the register knows nothing. */
function longAgo(): Example {
  const example = records('Mã xã,Xã', '00004,Phường Ba Đình');
  return { ...example, options: [...(example.options ?? []), '--as-of', '2020-01-01'] };
}

/** More questions than are to be listed. */
function unlisted(): Example {
  const example = records('Mã xã', '00634', '00637');
  return { ...example, options: [...(example.options ?? []), '--max-questions', '1'] };
}

/** Questions that nobody is there to answer. */
function reviewed(): Example {
  const files = [{ name: 'so-ho.csv', content: `${SPLIT.join('\n')}\n` }];
  return { command: 'review', files };
}

/** Questions that were filled in and are taken back. */
function filledIn(line: string, ...earlier: readonly ExampleText[]): Example {
  return {
    ...reviewed(),
    beside: [{ name: 'cau-hoi.csv', content: `Mã câu hỏi,Chọn\n${line}\n` }, ...earlier],
    options: ['--from-workbook', 'cau-hoi.csv', '--decisions', 'tra-loi.json'],
  };
}

/** A workbook that is reconciled. */
function workbook(file: ExampleWorkbook): Example {
  return { command: 'reconcile', files: [file], options: ['--out', 'so-ho-moi.xlsx'] };
}

/** A table that is reconciled. */
function records(...lines: readonly string[]): Example {
  return {
    command: 'reconcile',
    files: [{ name: 'so-ho.csv', content: `${lines.join('\n')}\n` }],
    options: ['--out', 'so-ho-moi.csv'],
  };
}
