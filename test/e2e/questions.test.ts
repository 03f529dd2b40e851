import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

const DOWN = '\u001b[B';
const ENTER = '\r';
const TWINS = 'Mã số,Mã TTHC,Tên TTHC\n1.005160,1.005161,Cấp thẻ\n';

describe.runIf(HAS_TERMINAL)('at a terminal', () => {
  test('a column that two headers claim is asked for, and the answer is taken', async () => {
    const desk = new Desk();
    desk.put('a.csv', TWINS);
    const { status, screen } = await atTerminal(
      desk,
      ['import', 'procedures', 'a.csv', '--lang', 'en'],
      [{ when: 'which column is “Procedure code”', type: `${DOWN}${ENTER}` }],
    );
    expect(screen).toContain('Stored as revision @1');
    expect(status).toBe(0);
    expect(desk.run('show', '@1', '1.005161').status).toBe(0);
  });

  test('Ctrl-C at a question: nothing stored, exit code 130', async () => {
    const desk = new Desk();
    desk.put('a.csv', TWINS);
    const { status, screen } = await atTerminal(
      desk,
      ['import', 'procedures', 'a.csv'],
      [{ when: 'cột nào là “Mã thủ tục”', type: '\u0003' }],
    );
    expect(screen).toContain('Đã dừng theo yêu cầu');
    expect(status).toBe(130);
    expect(desk.list()).not.toContain('.haicap');
  });

  test('overwriting is asked for, and no is the default', async () => {
    const desk = new Desk();
    desk.put('a.csv', 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n');
    desk.put('old.txt', 'old');
    const args = ['validate', 'procedures', 'a.csv', '--output', 'old.txt'];
    const refused = await atTerminal(desk, args, [{ when: 'Ghi đè?', type: ENTER }]);
    expect(refused.status).toBe(2);
    expect(desk.read('old.txt')).toBe('old');
    const agreed = await atTerminal(desk, args, [{ when: 'Ghi đè?', type: `y${ENTER}` }]);
    expect(agreed.status).toBe(0);
    expect(desk.read('old.txt')).not.toBe('old');
  });

  test('--no-input never asks: the question is a finding', async () => {
    const desk = new Desk();
    desk.put('a.csv', TWINS);
    const args = ['validate', 'procedures', 'a.csv', '--no-input'];
    const { status, screen } = await atTerminal(desk, args, []);
    expect(screen).toContain('column-claimed-twice');
    expect(status).toBe(1);
  });
});

test('without a terminal nothing is asked', () => {
  const desk = new Desk();
  desk.put('a.csv', TWINS);
  const { status, stdout } = desk.run('validate', 'procedures', 'a.csv');
  expect(stdout).toContain('column-claimed-twice');
  expect(status).toBe(1);
});

test('rows share a question only where all that the answer depends on is the same', () => {
  const desk = new Desk();
  const rows = ['12 Lê Lợi Phú Thọ Hòa', '7 Âu Cơ Tân Sơn Nhì', '12 Lê Lợi Phú Thọ Hòa'];
  const lines = rows.map((row) => `"${row}, Tân Phú, TP. Hồ Chí Minh"`);
  desk.put('ho.csv', `Địa chỉ\n${lines.join('\n')}\n`);
  const { questions } = desk.json<{
    questions: {
      id: string;
      rows: number;
      evidence: object;
      candidates: { code: string; name: string }[];
    }[];
  }>('reconcile', 'ho.csv', '--out', 'moi.csv');
  expect(questions.map(({ rows: count }) => count)).toEqual([2, 1]);
  expect(questions[0]?.evidence).toEqual({ address: `${rows[0]}, Tân Phú, TP. Hồ Chí Minh` });
});

test('what review settles is what reconcile settles, in every table', () => {
  const desk = new Desk();
  const ADDRESSES = [
    '12 Lê Lợi Phú Thọ Hòa, Tân Phú, TP. Hồ Chí Minh',
    '7 Âu Cơ Tân Sơn Nhì, Tân Phú, TP. Hồ Chí Minh',
    'Phường Đại Mỗ, Quận Nam Từ Liêm, Hà Nội',
    'Đại Thạnh, Đại Lộc',
  ];
  desk.put('ho.csv', `Địa chỉ\n${ADDRESSES.map((text) => `"${text}"`).join('\n')}\n`);
  const { questions } = desk.json<{
    questions: { id: string; candidates: { code: string }[] }[];
  }>('review', 'ho.csv');
  const answers = questions.map(({ id, candidates }) => `${id},${candidates[0]?.code}`);
  desk.put('tra-loi.csv', `Mã câu hỏi,Chọn\n${answers.join('\n')}\n`);
  const flags = ['--from-workbook', 'tra-loi.csv', '--decisions', 'tra-loi.json'];
  const promised = desk.json<{ summary: { answeredRows: number } }>('review', 'ho.csv', ...flags);
  const replayed = desk.json<{ questions: unknown[]; summary: { rows: number } }>(
    'reconcile',
    'ho.csv',
    '--out',
    'moi.csv',
    '--decisions',
    'tra-loi.json',
  );
  expect(questions.length).toBeGreaterThan(2);
  expect(promised.summary.answeredRows).toBe(questions.length);
  expect(replayed.questions).toEqual([]);
});
