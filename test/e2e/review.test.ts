import { describe, expect, test } from 'vitest';
import { read, utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

const DOWN = '\u001b[B';
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
  findings: { code: string; cell?: string; value?: string }[];
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

describe.runIf(HAS_TERMINAL)('at a terminal', () => {
  test('a question answered once is not asked again, and reconcile replays it', async () => {
    const made = desk();
    const first = await atTerminal(made, REVIEW, [
      { when: 'Nay thuộc đơn vị nào?', type: `${DOWN}${DOWN}${ENTER}` },
      { when: 'Lý do', type: `theo sổ địa bàn${ENTER}` },
      { when: 'Người trả lời:', type: ` An${ENTER}` },
      { when: 'Câu hỏi 2/3', type: `\u001b[F${DOWN.repeat(9)}${ENTER}` },
    ]);
    expect(first.status).toBe(0);
    // Two rows, so it comes first; its lines and clauses are shown.
    expect(first.screen).toContain('Câu hỏi 1/3: 2 dòng (dòng 3, 5), xã cũ được chia');
    expect(first.screen).toContain('khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15');
    const [decision] = decisionsOf(made);
    expect(decision).toMatchObject({
      ward: { code: '00637', name: 'Phường Đại Mỗ' },
      why: 'theo sổ địa bàn',
    });
    expect(decision?.by).toContain('An');
    expect(decision?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    const again = await atTerminal(made, REVIEW, [{ when: 'Câu hỏi 1/2: 1 dòng', type: '\u0003' }]);
    expect(again.status).toBe(130);
    expect(again.screen).toContain('không có gì dở dang được lưu');
    expect(again.screen).not.toContain('Đại Mỗ');
    expect(decisionsOf(made)).toHaveLength(1);
  });

  test('whoever stops after an answer is told that it was stored', async () => {
    const made = desk();
    const { status, screen } = await atTerminal(
      made,
      [...REVIEW, '--author', 'An'],
      [
        { when: 'Nay thuộc đơn vị nào?', type: ENTER },
        { when: 'Lý do', type: ENTER },
        { when: 'Câu hỏi 2/3', type: '\u0003' },
      ],
    );
    expect([status, screen]).toEqual([130, expect.stringContaining('các câu đã trả lời đều đã')]);
    expect(screen).not.toContain('dở dang');
    expect(decisionsOf(made)).toHaveLength(1);
  });

  test('a code may be typed where nothing is proposed; a wrong one is refused', async () => {
    const made = desk();
    made.put('so-ho.csv', [HEADER, `3,${NOWHERE}`, ''].join('\n'));
    const args = [...REVIEW, '--author', 'An', '--lang', 'en'];
    const { status, screen } = await atTerminal(made, args, [
      { when: 'Which unit is it today?', type: `${DOWN.repeat(5)}${ENTER}` },
      { when: 'Code of the unit', type: `99999${ENTER}` },
      { when: 'No unit bears this code', type: `${'\u007f'.repeat(5)}00004${ENTER}` },
      { when: 'Reason', type: ENTER },
    ]);
    expect(screen).toContain('Answered 1, which settles 1 row.');
    expect(status).toBe(0);
    expect(decisionsOf(made)).toMatchObject([
      { ward: { code: '00004', name: 'Phường Ba Đình' }, by: 'An' },
    ]);
    expect(decisionsOf(made)[0]).not.toHaveProperty('why');
  });

  test('--no-input never asks: the questions are findings', async () => {
    const { status, screen } = await atTerminal(desk(), [...REVIEW, '--no-input'], []);
    expect(screen).toContain('questions-open');
    expect(status).toBe(1);
  });
});

describe('by a workbook', () => {
  /** Writes the questions, fills in the choices by ward, and takes them back. */
  function fill(made: Desk, choices: Readonly<Record<string, string | number>>): Reviewed {
    expect(made.run('review', 'so-ho.csv', '--workbook', 'cau-hoi.xlsx').status).toBe(0);
    const book = read(made.bytes('cau-hoi.xlsx'));
    const sheet = book.Sheets['Câu hỏi'];
    if (sheet === undefined) throw new Error('no sheet');
    const rows: (string | number)[][] = utils.sheet_to_json(sheet, { header: 1 });
    const [header = []] = rows;
    for (const row of rows) {
      const choice = choices[String(row[header.indexOf('Xã, phường')])];
      if (choice !== undefined) row[header.indexOf('Chọn')] = choice;
    }
    book.Sheets['Câu hỏi'] = utils.aoa_to_sheet(rows);
    made.put('tra-loi.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
    return made.json<Reviewed>(...REVIEW, '--from-workbook', 'tra-loi.xlsx', '--author', 'An');
  }

  test('answers come back as the choice shown, its number or its code', () => {
    const made = desk();
    const { status, summary, questions } = fill(made, {
      'Phường Đại Mỗ': '00637 Phường Đại Mỗ (khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15)',
      'Xã Cổ Bi': 2,
      'Xã Vô Danh': '00004',
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
      expect.objectContaining({ code: 'answer-invalid', cell: 'L2', value: '00004' }),
    );
    expect(decisionsOf(made)).toHaveLength(1);
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
