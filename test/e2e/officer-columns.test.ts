import { describe, expect, test } from 'vitest';
import { read, utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';

const ROWS = [
  ['Hộ', 'Mã xã', 'Xã', 'Huyện', 'Tỉnh'],
  ['1', '00634', 'Phường Đại Mỗ', 'Quận Nam Từ Liêm', 'Thành phố Hà Nội'],
  ['2', '00001', 'Phường Phúc Xá', 'Quận Ba Đình', 'Thành phố Hà Nội'],
  ['3', '', 'Xã Vô Danh', 'Huyện Vô Danh', 'Tỉnh Vô Danh'],
];

const OFFICER = [
  'Kết quả (haicap)',
  'Mã xã mới (haicap)',
  'Xã, phường mới (haicap)',
  'Mã tỉnh mới (haicap)',
  'Tỉnh, thành phố mới (haicap)',
  'Căn cứ pháp lý (haicap)',
  'Có thể là (haicap)',
];

function desk(): Desk {
  const made = new Desk();
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), 'Hộ');
  made.put('ho.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
  made.put('ho.csv', `${ROWS.map((row) => row.join(',')).join('\n')}\n`);
  return made;
}

/** The cells behind the table of an output. */
function added(made: Desk, file: string): string[][] {
  const sheet = read(made.bytes(file), { raw: true }).Sheets.Hộ;
  const rows: string[][] = utils.sheet_to_json(sheet ?? {}, { header: 1 });
  return rows.map((row) => row.slice(5));
}

interface Reconciled {
  form: string;
  beside: string[];
  questions: { id: string; candidates: { name: string; province: string; legalBasis: string }[] }[];
  findings: { code: string; message: string }[];
}

const beside = (made: Desk) => made.list().filter((name) => name.startsWith('moi.'));

describe('in a workbook', () => {
  test('the result speaks the officer’s language, whatever that of the report', () => {
    const made = desk();
    const { form } = made.json<Reconciled>(
      ...['reconcile', 'ho.xlsx', '--out', 'moi.xlsx', '--lang', 'en'],
    );
    expect(form).toBe('officer');
    const [headers, open, merged] = added(made, 'moi.xlsx');
    expect(headers).toEqual(OFFICER);
    expect(open?.[0]).toBe('xã bị chia, chưa rõ phần');
    expect(open?.[6]).toContain(
      '00637 Phường Đại Mỗ, Thành phố Hà Nội (khoản 38 Điều 1 Nghị quyết',
    );
    expect(merged?.[0]).toBe('nhập vào đơn vị mới');
    expect(beside(made)).toEqual(['moi.questions.xlsx', 'moi.xlsx']);
  });

  test('the questions beside it are filled in, taken back and replayed', () => {
    const made = desk();
    made.json('reconcile', 'ho.xlsx', '--out', 'moi.xlsx');
    const book = read(made.bytes('moi.questions.xlsx'));
    const sheet = book.Sheets['Câu hỏi'] ?? {};
    expect(sheet.A1?.v).toBe('STT');
    utils.sheet_add_aoa(sheet, [['Phường Đại Mỗ']], { origin: 'E2' });
    made.put('dien.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
    const answers = ['--decisions', 'tra-loi.json'];
    const taken = made.json<{ summary: { answered: number } }>(
      ...['review', 'ho.xlsx', ...answers, '--from-workbook', 'dien.xlsx', '--author', 'An'],
    );
    expect(taken.summary.answered).toBe(1);
    made.json('reconcile', 'ho.xlsx', '--out', 'moi.xlsx', '--force', ...answers);
    const settled = added(made, 'moi.xlsx')[1];
    expect(settled?.slice(0, 3)).toEqual(['đã có người xác định', '00637', 'Phường Đại Mỗ']);
    expect(settled?.[5]).toContain('An xác định ngày');
  });

  test('programs keep their names with --columns machine', () => {
    const made = desk();
    const flags = ['--out', 'moi.xlsx', '--columns', 'machine'];
    const { form, beside: files } = made.json<Reconciled>('reconcile', 'ho.xlsx', ...flags);
    expect([form, files]).toEqual(['machine', ['moi.questions.csv']]);
    const [headers, open] = added(made, 'moi.xlsx');
    expect(headers?.[0]).toBe('haicap_status');
    expect(open?.[0]).toBe('split-open');
  });
});

describe('in a text file', () => {
  test('programs are served; --columns officer has headers, statuses and files beside in Vietnamese', () => {
    const made = desk();
    made.put('ho.csv', `${made.read('ho.csv')}4,00004,thừa,ô,ở,đây\n`);
    made.json('reconcile', 'ho.csv', '--out', 'moi.csv');
    expect(made.read('moi.csv')).toContain('haicap_status');
    expect(made.read('moi.exceptions.csv')).toContain('line,cells,row');
    made.json('reconcile', 'ho.csv', '--out', 'moi.csv', '--columns', 'officer', '--force');
    expect(made.read('moi.csv')).toContain(',Kết quả (haicap),Mã xã mới (haicap),');
    expect(made.read('moi.exceptions.csv')).toContain('Dòng,Số ô,Nội dung dòng');
    // The questions of the run before would speak of another form.
    expect(beside(made)).toEqual(['moi.csv', 'moi.exceptions.csv', 'moi.questions.xlsx']);
  });

  test('a second run knows what it wrote for the office, even one column of it', () => {
    const made = desk();
    made.put('ho.csv', `${made.read('ho.csv')}4,00004,thừa,ô,ở,đây\n`);
    made.json('reconcile', 'ho.csv', '--out', 'moi.csv', '--columns', 'officer');
    made.put('mot-cot.csv', 'Xã,Mã xã mới (haicap)\nPhường Đại Mỗ,00637\n');
    for (const file of [...beside(made), 'mot-cot.csv']) {
      const out = file.endsWith('.xlsx') ? 'lai.xlsx' : 'lai.csv';
      const { findings } = made.json<Reconciled>('reconcile', file, '--out', out);
      expect(findings.map(({ code }) => code)).toContain('reconciled-before');
      expect(made.list()).not.toContain(out);
    }
  });
});

test('all text of a report is in the language asked for, clauses too', () => {
  const made = desk();
  const english = made.json<Reconciled>('reconcile', 'ho.csv', '--out', 'en.csv', '--lang', 'en');
  const vietnamese = made.json<Reconciled>('reconcile', 'ho.csv', '--out', 'vi.csv');
  const basis = ({ questions }: Reconciled) => questions[0]?.candidates[0]?.legalBasis;
  expect(basis(english)).toBe('clause 36, Article 1, Resolution 1656/NQ-UBTVQH15');
  expect(basis(vietnamese)).toBe('khoản 36 Điều 1 Nghị quyết 1656/NQ-UBTVQH15');
  expect(english.questions[0]?.candidates[0]?.province).toBe('Thành phố Hà Nội');
  const told = JSON.stringify(english.findings);
  expect(told).toContain('(clause 36, Article 1, Resolution 1656/NQ-UBTVQH15)');
  expect(told).not.toMatch(/khoản|Nghị quyết/);
  // Data are the law's own words in both.
  expect(made.read('en.csv')).toBe(made.read('vi.csv'));
});

test('what rows hold of control characters and turned text reaches no file of questions', () => {
  const made = new Desk();
  made.put('ho.csv', 'Xã,Địa chỉ\nXã \u001b[31mLạ\u202e,Số 3\u0007\n');
  made.json('reconcile', 'ho.csv', '--out', 'moi.csv');
  made.json('reconcile', 'ho.csv', '--out', 'can-bo.csv', '--columns', 'officer');
  const { Sheets } = read(made.bytes('can-bo.questions.xlsx'));
  for (const text of [made.read('moi.questions.csv'), JSON.stringify(Sheets)])
    expect(text).not.toMatch(/[^\P{Cc}\r\n]|\p{Bidi_Control}|_x001B_/u);
});
