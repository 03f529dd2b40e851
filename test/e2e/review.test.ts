import { describe, expect, test } from 'vitest';
import { read, utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

const ENTER = '\r';

const HEADER = 'Hộ,Mã xã,Xã,Huyện,Tỉnh';
const DAI_MO = '00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội';
const CO_BI = '00553,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội';
const NOWHERE = ',Xã Vô Danh,Huyện Vô Danh,Tỉnh Vô Danh';

/** Two rows of one split ward, one of another, one of no ward. */
const RECORDS = [HEADER, `1,${CO_BI}`, `2,${DAI_MO}`, `3,${NOWHERE}`, `4,${DAI_MO}`, ''].join('\n');

interface Reviewed {
  status: number | null;
  summary: { questions: number; rows: number; answered: number; answeredRows: number };
  questions: { id: string; rows: number; evidence: { ward: string } }[];
  findings: { code: string; cell?: string; value?: string; message: string; suggestion?: string }[];
}

interface Kept {
  version: number;
  decisions: {
    question: string;
    ward: { code: string; name: string };
    by: string;
    at: string;
    why?: string;
  }[];
}

function desk(): Desk {
  const made = new Desk();
  made.put('so-ho.csv', RECORDS);
  return made;
}

function decisionsOf(made: Desk): Kept['decisions'] {
  const kept: Kept = JSON.parse(made.read('tra-loi.json'));
  return kept.decisions;
}

const REVIEW = ['review', 'so-ho.csv', '--decisions', 'tra-loi.json'];

const ASK = 'Nay thuộc đơn vị nào?';

describe.runIf(HAS_TERMINAL)('at a terminal', () => {
  test('a question answered once is not asked again, and reconcile replays it', async () => {
    const made = desk();
    const first = await atTerminal(made, REVIEW, [
      { when: ASK, type: `3${ENTER}` },
      { when: 'Lý do', type: `theo sổ địa bàn${ENTER}` },
      { when: 'Người trả lời:', type: `An${ENTER}` },
      { when: 'Câu hỏi 2/3', type: `thoat${ENTER}` },
    ]);
    expect(first.status).toBe(0);
    // Two rows, so it comes first; what they say, the provinces, what the law gave and the clauses are shown.
    expect(first.screen).toContain('Câu hỏi 1/3, về 2 dòng');
    expect(first.screen).toContain('dòng 3: 00634 Phường Đại Mỗ, Quận Nam Từ Liêm');
    expect(first.screen).toContain('3. 00637 Phường Đại Mỗ, Thành phố Hà Nội');
    expect(first.screen).toContain('một phần (diện tích: một phần; dân số: một phần)');
    expect(first.screen).toContain('khoản 38 Điều 1 Nghị quyết');
    const [decision] = decisionsOf(made);
    expect(decision).toMatchObject({
      ward: { code: '00637', name: 'Phường Đại Mỗ' },
      why: 'theo sổ địa bàn',
      by: 'An',
    });
    expect(decision?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    const again = await atTerminal(made, REVIEW, [
      { when: 'Câu hỏi 1/2, về 1 dòng', type: '\u0003' },
    ]);
    expect(again.status).toBe(130);
    expect(again.screen).toContain('không có gì dở dang được lưu');
    expect(again.screen).not.toContain('Đại Mỗ');
    expect(decisionsOf(made)).toHaveLength(1);
  });

  test('whoever stops after an answer is told that it was stored, and where', async () => {
    const made = desk();
    const { status, screen } = await atTerminal(
      made,
      [...REVIEW, '--author', 'An'],
      [
        { when: ASK, type: `đại mỗ${ENTER}` },
        { when: 'Lý do', type: ENTER },
        { when: 'Câu hỏi 2/3', type: '\u0003' },
      ],
    );
    const stored = '1 câu trả lời đã được lưu vào tra-loi.json';
    expect([status, screen]).toEqual([130, expect.stringContaining(stored)]);
    expect(screen).not.toContain('dở dang');
    expect(decisionsOf(made)).toHaveLength(1);
  });

  test('nothing typed skips; one can go back, take back and answer anew', async () => {
    const made = desk();
    const { status, screen } = await atTerminal(
      made,
      [...REVIEW, '--author', 'An'],
      [
        { when: 'Câu hỏi 1/3', type: ENTER },
        { when: 'Câu hỏi 2/3', type: `lùi${ENTER}` },
        { when: 'Câu hỏi 1/3', type: `3${ENTER}` },
        { when: 'Lý do', type: ENTER },
        { when: 'Câu hỏi 2/3', type: `hoan tac${ENTER}` },
        { when: 'Câu hỏi 1/3', type: `hoàn tác${ENTER}` },
        { when: 'Chưa có câu trả lời nào để bỏ.', type: `Phường Tây Mỗ${ENTER}` },
        { when: 'Lý do', type: ENTER },
        { when: 'Câu hỏi 2/3', type: `back${ENTER}` },
        { when: 'Đã trả lời: 00634 Phường Tây Mỗ', type: ENTER },
        { when: 'Câu hỏi 2/3', type: `thoát${ENTER}` },
      ],
    );
    expect(status).toBe(0);
    expect(screen).toContain('“hoan tac”: bỏ câu vừa trả lời (00637 Phường Đại Mỗ)');
    expect(screen).toContain('Đã trả lời 1 câu, giải quyết 2 dòng.');
    expect(decisionsOf(made).map(({ ward }) => ward.code)).toEqual(['00634']);
  });

  test('what is no unit, or none that the law offers, is refused in words, on a narrow screen', async () => {
    const made = desk();
    const { status, screen } = await atTerminal(
      made,
      [...REVIEW, '--author', 'An'],
      [
        { when: ASK, type: `Phường Không Có${ENTER}` },
        { when: 'nào mang tên hay mã', type: `Phuong Dai Mo${ENTER}` },
        { when: 'Có phải: 00637', type: `00637 Phường Tây Mỗ${ENTER}` },
        { when: 'mã ấy là của 00637', type: `00004${ENTER}` },
        { when: 'không nhận phần nào', type: `thoat${ENTER}` },
      ],
      { columns: 60 },
    );
    expect(status).toBe(0);
    expect(made.list()).not.toContain('tra-loi.json');
    const [, shown = ''] = /(Câu hỏi 1\/3[\s\S]*?)\? Nay thuộc/.exec(screen) ?? [];
    expect(Math.max(...shown.split(/\r?\n/).map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('a ward of another province is asked about once more, and no is the default', async () => {
    const made = desk();
    made.put('so-ho.csv', [HEADER, '3,,Xã Vô Danh,,Tỉnh Bắc Ninh', ''].join('\n'));
    const args = [...REVIEW, '--author', 'An', '--lang', 'en'];
    const { status, screen } = await atTerminal(made, args, [
      { when: 'Which unit is it today?', type: `99999${ENTER}` },
      { when: 'No unit of today bears the name or code “99999”', type: `00004${ENTER}` },
      { when: 'is in another province than the rows', type: ENTER },
      { when: 'Which unit is it today?', type: `4${ENTER}` },
      { when: 'is in another province than the rows', type: `y${ENTER}` },
      { when: 'Reason', type: ENTER },
    ]);
    expect(screen).toContain('Nothing to propose');
    expect(screen).toContain('Answered 1, which settles 1 row.');
    expect(status).toBe(0);
    expect(decisionsOf(made)).toMatchObject([
      { ward: { code: '00004', name: 'Phường Ba Đình' }, by: 'An' },
    ]);
    expect(decisionsOf(made)[0]).not.toHaveProperty('why');
  });

  test('the prompts themselves speak the language asked for', async () => {
    const made = desk();
    made.put('cot.csv', 'Nơi,Ghi chú\nPhường Đại Mỗ,x\nXã Cổ Bi,y\n');
    const { screen } = await atTerminal(
      made,
      ['review', 'cot.csv', '--decisions', 'tra-loi.json'],
      [
        { when: 'cột nào cho biết xã', type: ENTER },
        { when: ASK, type: `thoat${ENTER}` },
      ],
    );
    expect(screen).toContain('↑↓ để chọn');
    expect(screen).not.toMatch(/navigate|select\b/);
  });

  test('--no-input never asks: the questions are findings', async () => {
    const { status, screen } = await atTerminal(desk(), [...REVIEW, '--no-input'], []);
    expect(screen).toContain('questions-open');
    expect(status).toBe(1);
  });
});

describe('by a workbook', () => {
  /** Writes the questions, fills in the choices by what the questions are about, and takes them back. */
  function fill(made: Desk, choices: Readonly<Record<string, string | number>>): Reviewed {
    expect(
      made.run(...['review', 'so-ho.csv', '--workbook', 'cau-hoi.xlsx', '--force']).status,
    ).toBe(0);
    const book = read(made.bytes('cau-hoi.xlsx'));
    const sheet = book.Sheets['Câu hỏi'];
    if (sheet === undefined) throw new Error('no sheet');
    const rows: (string | number)[][] = utils.sheet_to_json(sheet, { header: 1 });
    const [header = []] = rows;
    for (const row of rows) {
      const asked = String(row[header.indexOf('Câu hỏi')]);
      const [, choice] = Object.entries(choices).find(([about]) => asked.includes(about)) ?? [];
      if (choice !== undefined) row[header.indexOf('Chọn')] = choice;
    }
    book.Sheets['Câu hỏi'] = utils.aoa_to_sheet(rows);
    made.put('tra-loi.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
    return made.json<Reviewed>(...REVIEW, '--from-workbook', 'tra-loi.xlsx', '--author', 'An');
  }

  test('all that is needed to answer stands on the first screen, the rest on a second sheet', () => {
    const made = desk();
    made.run('review', 'so-ho.csv', '--workbook', 'cau-hoi.xlsx');
    const book = read(made.bytes('cau-hoi.xlsx'), { cellStyles: true });
    expect(book.SheetNames).toEqual(['Câu hỏi', 'Chi tiết', 'Cách trả lời']);
    const sheet = book.Sheets['Câu hỏi'] ?? {};
    const [header = [], first = []]: string[][] = utils.sheet_to_json(sheet, { header: 1 });
    expect(header).toEqual([
      'STT',
      'Câu hỏi',
      'Các dòng',
      'Có thể là',
      'Chọn',
      'Lý do',
      'Người trả lời',
      'Mã câu hỏi',
    ]);
    expect(first[1]).toContain('00634 Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội');
    expect(first[2]).toBe(
      '2 dòng\ndòng 3: 00634 Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội\nvà 1 dòng khác',
    );
    expect(first[3]).toContain('3. 00637 Phường Đại Mỗ, Thành phố Hà Nội\n');
    const widths = (sheet['!cols'] ?? []).map(({ wch = 0 }) => wch);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(215);
    const [, details = []]: string[][] = utils.sheet_to_json(book.Sheets['Chi tiết'] ?? {}, {
      header: 1,
    });
    expect(details).toContain('00637 Phường Đại Mỗ, Thành phố Hà Nội');
  });

  test('answers come back as the choice shown, its number or its code', () => {
    const made = desk();
    const { status, summary, questions } = fill(made, {
      'Phường Đại Mỗ': '00637 Phường Đại Mỗ (khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15)',
      'Xã Cổ Bi': 2,
      'Xã Vô Danh': 'p. ba đình, hà nội',
    });
    expect(status).toBe(0);
    expect(summary).toEqual({ questions: 3, rows: 4, answered: 3, answeredRows: 4 });
    expect(questions).toEqual([]);
    expect(decisionsOf(made).map(({ ward, by }) => `${ward.code} ${by}`)).toEqual([
      '00637 An',
      '00565 An',
      '00004 An',
    ]);
    expect(made.json<Reviewed>(...REVIEW).summary.questions).toBe(0);
  });

  test('what is no choice is told at its cell, and the others are kept', () => {
    const made = desk();
    const { status, findings } = fill(made, { 'Phường Đại Mỗ': '00004', 'Xã Cổ Bi': '00565' });
    expect(status).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'answer-invalid', cell: 'E2', value: '00004' }),
    );
    expect(decisionsOf(made)).toHaveLength(1);
  });

  test.each([
    ['Phường Đại Mỗ', 'Phuong Dai Mo', 'answer-unknown', /Tên gần giống: 00637 Phường Đại Mỗ/],
    ['Phường Đại Mỗ', '00637 Phường Tây Mỗ', 'answer-contradictory', /là của 00637 Phường Đại Mỗ/],
    [
      'Xã Vô Danh',
      'Xã Tân Lập',
      'answer-several',
      /19462 Xã Tân Lập, Tỉnh Quảng Trị, 23134 Xã Tân Lập, Tỉnh Lâm Đồng/,
    ],
  ])('%s: “%s” is told at its cell as %s', (about, choice, code, message) => {
    const { status, findings, summary } = fill(desk(), { [about]: choice });
    expect(status).toBe(1);
    const told = expect.stringMatching(message);
    expect(
      findings.map((one) => ({ ...one, text: `${one.message} ${one.suggestion}` })),
    ).toContainEqual(
      expect.objectContaining({ code, cell: expect.stringMatching(/^E\d$/), text: told }),
    );
    expect(summary.answered).toBe(0);
  });

  test('a code of another province is told at its cell; written with its province it is taken', () => {
    const made = desk();
    made.put('so-ho.csv', [HEADER, '3,,Xã Vô Danh,,Tỉnh Bắc Ninh', ''].join('\n'));
    const { findings } = fill(made, { 'Xã Vô Danh': '26740' });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'answer-elsewhere', cell: 'E2', value: '26740' }),
    );
    const again = fill(made, { 'Xã Vô Danh': '26740 Phường Sài Gòn, TP. Hồ Chí Minh' });
    expect(again.summary.answered).toBe(1);
  });

  test('of several wards of a name the one in the province of the rows is meant', () => {
    const made = desk();
    made.put('so-ho.csv', [HEADER, '3,,Xã Vô Danh,,Tỉnh Long An', ''].join('\n'));
    fill(made, { 'Xã Vô Danh': 'x. tân lập' });
    // Long An is part of Tây Ninh today.
    expect(decisionsOf(made).map(({ ward }) => ward.code)).toEqual(['25489']);
  });

  test('taken back twice, nothing changes and nothing is said', () => {
    const made = desk();
    fill(made, { 'Xã Cổ Bi': 2 });
    const before = made.read('tra-loi.json');
    const args = [...REVIEW, '--from-workbook', 'tra-loi.xlsx'];
    const { status, findings } = made.json<Reviewed>(...args);
    expect(status).toBe(0);
    expect(findings.map(({ code }) => code)).toEqual(['vintage-detected']);
    expect(made.read('tra-loi.json')).toBe(before);
  });

  test('an answer that differs from an earlier one is told, and replaces it where that is meant', () => {
    const made = desk();
    fill(made, { 'Xã Cổ Bi': 2 });
    const [earlier] = decisionsOf(made);
    made.put('sua.csv', `Mã câu hỏi,Chọn\n${earlier?.question},1\n`);
    const args = [...REVIEW, '--from-workbook', 'sua.csv', '--author', 'Bình'];
    const { status, findings, summary } = made.json<Reviewed>(...args);
    expect(status).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'answer-differs', cell: 'B2', value: '1' }),
    );
    expect(summary).toMatchObject({ questions: 2, answered: 0 });
    expect(decisionsOf(made)).toEqual([earlier]);
    expect(made.json<Reviewed>(...args, '--force').status).toBe(0);
    expect(decisionsOf(made).map(({ question, by }) => [question, by])).toEqual([
      [earlier?.question, 'Bình'],
    ]);
    expect(decisionsOf(made)[0]?.ward.code).not.toBe(earlier?.ward.code);
  });

  test('what a workbook answers twice, or without an id, is told at its cells and not taken', () => {
    const made = desk();
    const { questions } = made.json<Reviewed>('review', 'so-ho.csv');
    const [one, other] = questions.map(({ id }) => id);
    const lines = [`${one},1`, `${other},2`, `${one},2`, ',1', `${other},2`, ',,'];
    made.put('dien.csv', `Mã câu hỏi,Chọn\n${lines.join('\n')}\n`);
    const { findings } = made.json<Reviewed>(...REVIEW, '--from-workbook', 'dien.csv');
    const told = findings.filter(({ code }) => code.startsWith('answer-'));
    expect(told.map(({ code, cell, message }) => [code, cell, /B\d/.exec(message)?.[0]])).toEqual([
      ['answer-twice', 'B2', 'B4'],
      ['answer-twice', 'B4', 'B2'],
      ['answer-idless', 'B5', undefined],
    ]);
    expect(decisionsOf(made).map(({ question }) => question)).toEqual([other]);
  });

  test('a table that is a workbook itself asks the same', () => {
    const made = desk();
    const book = utils.book_new();
    const rows = RECORDS.trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows));
    made.put('so-ho.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
    const ids = (name: string) =>
      made.json<Reviewed>('review', name).questions.map(({ id, rows: count }) => `${id} ${count}`);
    expect(ids('so-ho.xlsx')).toEqual(ids('so-ho.csv'));
  });

  test('a workbook that is there is kept, and one without questions refused', () => {
    const made = desk();
    made.put('cau-hoi.xlsx', 'old');
    expect(made.run('review', 'so-ho.csv', '--workbook', 'cau-hoi.xlsx').status).toBe(2);
    expect(made.read('cau-hoi.xlsx')).toBe('old');
    const args = [...REVIEW, '--from-workbook', 'so-ho.csv'];
    expect(made.run(...args).stderr).toContain('không phải là bảng câu hỏi');
  });
});

test('a workbook of questions is no file of answers: it is said how it becomes one', () => {
  const made = desk();
  made.run('review', 'so-ho.csv', '--workbook', 'cau-hoi.xlsx');
  const args = ['reconcile', 'so-ho.csv', '--out', 'a.csv', '--decisions', 'cau-hoi.xlsx'];
  const { status, stderr } = made.run(...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining('--from-workbook cau-hoi.xlsx')]);
  expect(made.list()).not.toContain('a.csv');
});

describe('replayed', () => {
  function answered(): Desk {
    const made = desk();
    made.put('tra-loi.csv', `Mã câu hỏi,Chọn,Lý do\n4318e65d171b,00637,sổ địa bàn\n`);
    made.run(...REVIEW, '--from-workbook', 'tra-loi.csv', '--author', 'An');
    return made;
  }

  test('the same bytes twice, with the law and the person behind the row', () => {
    const made = answered();
    const args = ['reconcile', 'so-ho.csv', '--decisions', 'tra-loi.json', '--out'];
    const once = made.json<{ summary: { byStatus: object } }>(...args, 'a.csv');
    made.run(...args, 'b.csv');
    expect(made.read('a.csv')).toBe(made.read('b.csv'));
    expect(once.summary.byStatus).toMatchObject({ 'settled-by-person': 2, 'split-open': 1 });
    const basis = /settled-by-person,00637,Phường Đại Mỗ,01,Thành phố Hà Nội,"(khoản 38[^"]*)",/;
    expect(made.read('a.csv')).toMatch(basis);
    expect(basis.exec(made.read('a.csv'))?.[1]).toMatch(/An xác định ngày .* 4318e65d171b/);
  });

  test('whatever the order of rows and columns, and the file’s name', () => {
    const made = answered();
    made.put(
      'khac.csv',
      'Tỉnh,Xã,Mã xã,Huyện\nThành phố Hà Nội, Phường Đại Mỗ,634,Quận Nam Từ Liêm\n',
    );
    made.run('reconcile', 'khac.csv', '--decisions', 'tra-loi.json', '--out', 'c.csv');
    expect(made.read('c.csv')).toContain('settled-by-person,00637');
  });

  test('a file that breaks its schema, or whose ids are not those of its evidence', () => {
    const made = answered();
    const args = ['reconcile', 'so-ho.csv', '--out', 'a.csv', '--decisions', 'hong.json'];
    const good = made.read('tra-loi.json');
    made.put('hong.json', good.replace('"version": 1', '"version": 2'));
    expect(made.run(...args)).toMatchObject({ status: 2 });
    made.put('hong.json', good.replace('Quận Nam Từ Liêm', 'Quận Tây Hồ'));
    expect(made.run(...args).stderr).toContain('decisions[0].question');
    expect(made.list()).not.toContain('a.csv');
  });
});
