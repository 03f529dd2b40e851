import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';

const DAI_MO = '00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội';
const AREAS = [
  'Mã xã cũ,Xã cũ,Địa bàn,Mã xã mới,Xã mới,Nguồn',
  '00634,Phường Đại Mỗ,Tổ 1-12,00637,Phường Đại Mỗ,Phụ lục 1',
  '634,,tổ 3,00634,,Phụ lục 2',
  '00634,,Thôn Giao Quang,00622,,Phụ lục 3',
];

function desk(areas: readonly string[], ...rows: readonly string[]): Desk {
  const made = new Desk();
  made.put('dia-ban.csv', `${areas.join('\n')}\n`);
  made.put('so-ho.csv', `${['Tổ,Mã xã,Xã,Huyện,Tỉnh', ...rows].join('\n')}\n`);
  return made;
}

interface Reconciled {
  summary: { byStatus: Record<string, number> };
  questions: { id: string; evidence: Record<string, string>; rows: number }[];
  findings: { code: string; file: string; row?: number; cell?: string; message: string }[];
}

const RECONCILE = ['reconcile', 'so-ho.csv', '--out', 'moi.csv', '--areas'];

/** Of each row the ward's code and what it goes by. */
function settled(made: Desk): string[] {
  const rows = made.read('moi.csv').trimEnd().split('\n').slice(1);
  return rows.map(
    (row) =>
      `${/,(\d{5}|),[^,]*,(?:01)?,/.exec(row.split(/split-\w+|settled-by-person/)[1] ?? '')?.[1]}`,
  );
}

describe('reconcile --areas', () => {
  const rows = ['TDP số 05', 'Tổ 3', 'thôn GIAO QUANG', 'Tổ 13', ''].map((tổ) => `${tổ},${DAI_MO}`);

  test('the part that a row names decides, the closest pattern first; the rest stays open', () => {
    const made = desk(AREAS, ...rows);
    const { summary, questions } = made.json<Reconciled>(...RECONCILE, 'dia-ban.csv');
    expect(summary.byStatus).toMatchObject({ 'split-resolved': 3, 'split-open': 2 });
    expect(settled(made)).toEqual(['00637', '00634', '00622', '', '']);
    expect(made.read('moi.csv')).toContain(
      '"khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15; bảng địa bàn “Tổ 1-12” (Phụ lục 1)"',
    );
    // The part is what the question is about now.
    expect(questions.map(({ evidence }) => evidence.area)).toEqual(['Tổ 13', undefined]);
    expect(made.read('moi.questions.csv')).toMatch(/,area,.*\r?\n.*,Tổ 13,/);
  });

  test('without a table the parts are asked about one by one when that is wanted, else that is said', () => {
    const made = desk([], ...rows);
    const args = ['reconcile', 'so-ho.csv', '--out', 'moi.csv', '--force'];
    const together = made.json<Reconciled>(...args);
    expect(together.questions.map(({ rows: count }) => count)).toEqual([5]);
    expect(together.findings).toContainEqual(
      expect.objectContaining({ code: 'areas-unused', column: 'Tổ' }),
    );
    const apart = made.json<Reconciled>(...args, '--by-area');
    expect(apart.questions.map(({ evidence }) => evidence.area)).toEqual([
      'TDP số 05',
      'Tổ 3',
      'thôn GIAO QUANG',
      'Tổ 13',
      undefined,
    ]);
    expect(apart.findings.map(({ code }) => code)).not.toContain('areas-unused');
  });

  test('a workbook of areas, and the address where there is no column of parts', () => {
    const made = desk(AREAS);
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(AREAS.map((line) => line.split(','))));
    made.put('dia-ban.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
    const address = 'Số nhà 7, tổ 5, phường Đại Mỗ, quận Nam Từ Liêm, thành phố Hà Nội';
    made.put('so-ho.csv', `Hộ,Tỉnh,Địa chỉ\n1,,"${address}"\n`);
    made.run(...RECONCILE, 'dia-ban.xlsx');
    expect(made.read('moi.csv')).toContain('split-resolved,00637');
  });

  test('patterns that contradict each other settle nothing, and are told', () => {
    const made = desk([...AREAS, '00634,,TDP 10-20,00634,,Phụ lục 4'], `Tổ 5,${DAI_MO}`);
    const { findings, summary } = made.json<Reconciled>(...RECONCILE, 'dia-ban.csv');
    expect(summary.byStatus).toMatchObject({ 'split-open': 1 });
    const told = findings.filter(({ code }) => code === 'area-contradictory');
    expect(told.map(({ file, cell }) => `${file} ${cell}`)).toEqual([
      'dia-ban.csv C2',
      'dia-ban.csv C5',
    ]);
  });

  test('areas go before decisions, and a decision about the whole ward serves the rest', () => {
    const made = desk(AREAS, ...rows);
    made.put('cau-hoi.csv', 'Mã câu hỏi,Chọn\n4318e65d171b,09556\n');
    const keep = ['--decisions', 'tra-loi.json'];
    made.run('review', 'so-ho.csv', ...keep, '--from-workbook', 'cau-hoi.csv', '--author', 'An');
    made.run(...RECONCILE, 'dia-ban.csv', ...keep);
    expect(settled(made)).toEqual(['00637', '00634', '00622', '09556', '09556']);
  });
});

test('validate areas: each line is held against the register', () => {
  const made = desk([
    ...AREAS,
    '99999,,Tổ 1,00637,,x',
    '00004,,Tổ 1,00004,,x',
    '00634,,Tổ 30,00004,,x',
    '00634,,Tổ 9-2,00637,,x',
    '00634,Xã Khác,Tổ 40,00637,,x',
    ',Phường Đại Mỗ,Tổ 41,00637,,x',
    '00634,,Tổ 42,00637,Phường Tây Mỗ,x',
  ]);
  const { findings } = made.json<Reconciled>('validate', 'areas', 'dia-ban.csv');
  const told = findings.filter(({ code }) => code.startsWith('area-'));
  expect(told.map(({ code, row }) => `${row} ${code}`).sort()).toEqual([
    '10 area-ward-unknown',
    '11 area-name-mismatch',
    '5 area-ward-unknown',
    '6 area-ward-not-split',
    '7 area-not-successor',
    '8 area-pattern-invalid',
    '9 area-name-mismatch',
  ]);
  const mismatches = findings.filter(({ code }) => code === 'area-name-mismatch');
  expect(mismatches.map(({ cell, message }) => `${cell} ${message}`)).toEqual([
    expect.stringMatching(/^A9 Mã 00634 là của Phường Đại Mỗ, .*“Xã Khác”/),
    expect.stringMatching(/^D11 Mã 00637 là của Phường Đại Mỗ, .*“Phường Tây Mỗ”/),
  ]);
});

test.each(['Thôn/Tổ', 'Thôn, tổ', 'Xóm', 'Ấp', 'Khu phố', 'Khóm', 'Ấp/khu phố', 'Tổ'])(
  'a column of areas may be called %s, in the areas table and in the rows',
  (header) => {
    const made = desk([`Mã xã cũ,"${header}",Mã xã mới,Nguồn`, '00634,Tổ 1-12,00637,Phụ lục 1']);
    made.put('so-ho.csv', `"${header}",Mã xã,Xã,Huyện,Tỉnh\nTổ 5,${DAI_MO}\n`);
    made.run(...RECONCILE, 'dia-ban.csv');
    expect(settled(made)).toEqual(['00637']);
  },
);
