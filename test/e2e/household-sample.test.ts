import { describe, expect, test } from 'vitest';
import { read, utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';

// An officer's day: the sample of 300 households, its questions filled in by what stands in them, and taken back.

interface Reconciled {
  readonly summary: { readonly byStatus: Readonly<Record<string, number>> };
  readonly findings: readonly { readonly code: string }[];
}

type Cells = Record<string, string | number | null>;

const OPTIONS = ['--columns', 'officer'] as const;

function reconciled(): { readonly desk: Desk; readonly before: Reconciled } {
  const desk = new Desk();
  desk.samples('ho-dan-300.csv');
  const args = ['reconcile', 'ho-dan-300.csv', '--out', 'moi.csv', ...OPTIONS] as const;
  return { desk, before: desk.json<Reconciled>(...args) };
}

function questionsOf(desk: Desk): Cells[] {
  const sheet = read(desk.bytes('moi.questions.xlsx')).Sheets['Câu hỏi'];
  return utils.sheet_to_json(sheet ?? {}, { defval: null });
}

/** Fills the column of choices in, and takes the workbook back. */
function answered(desk: Desk, choose: (row: Cells, at: number) => string | number | null) {
  const rows = questionsOf(desk).map((row, at) => ({ ...row, Chọn: choose(row, at) }));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.json_to_sheet(rows), 'Câu hỏi');
  desk.put('dien.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
  const decisions = ['--decisions', 'tra-loi.json', '--author', 'An'] as const;
  const report = desk.json<Reconciled>(
    ...['review', 'ho-dan-300.csv', '--from-workbook', 'dien.xlsx', ...decisions],
  );
  const isAnswered = desk.list().includes('tra-loi.json');
  const after = desk.json<Reconciled>(
    ...['reconcile', 'ho-dan-300.csv', '--out', 'moi.csv', ...OPTIONS, '--force'],
    ...(isAnswered ? ['--decisions', 'tra-loi.json'] : []),
  );
  return { report, after };
}

/** The first candidate: its number, its name with the province, or its code, by turns and with spaces about. */
function inEveryWay(row: Cells, at: number): string | number | null {
  const [, code = '', name = ''] = /^1\. (\d{5}) (.*)/.exec(String(row['Có thể là'])) ?? [];
  if (code === '') return null;
  return [1, `  ${name} `, code, name.toUpperCase()][at % 4] ?? null;
}

describe('the sample of 300 households', () => {
  test('has shapes of every kind: most rows are settled, the rest are few questions', () => {
    const { desk, before } = reconciled();
    const { byStatus } = before.summary;
    expect(byStatus).toMatchObject({ 'split-open': 31, ambiguous: 13 });
    expect(byStatus.merged).toBeGreaterThan(200);
    expect(questionsOf(desk)).toHaveLength(24);
  });

  test('each question can be answered by what stands in it', () => {
    const { desk } = reconciled();
    const { after } = answered(desk, inEveryWay);
    const { byStatus } = after.summary;
    expect(byStatus['split-open'] ?? 0).toBe(0);
    expect(byStatus.ambiguous ?? 0).toBe(0);
    expect(byStatus['settled-by-person']).toBeGreaterThan(40);
  });

  test('a split ward whose rows have different addresses warns of one answer for all', () => {
    const { desk } = reconciled();
    const [first] = questionsOf(desk);
    expect(first?.['Câu hỏi']).toContain('những địa chỉ khác nhau');
  });

  test('what is no answer is told with its cell and settles nothing', () => {
    const { desk, before } = reconciled();
    const { report, after } = answered(desk, (_, at) =>
      at === 0 ? 'Xã Không Có Đâu' : at === 1 ? 9 : at === 2 ? 'Phường Ba Đình' : null,
    );
    expect(report.status).not.toBe(3);
    expect(report.findings.length).toBeGreaterThanOrEqual(3);
    expect(after.summary.byStatus).toEqual(before.summary.byStatus);
  });

  test('its output is known again and not reconciled a second time', () => {
    const { desk } = reconciled();
    const again = desk.json<Reconciled>('reconcile', 'moi.csv', '--out', 'lan-2.csv', ...OPTIONS);
    expect(again.findings.map(({ code }) => code)).toContain('reconciled-before');
    expect(desk.list()).not.toContain('lan-2.csv');
  });
});
