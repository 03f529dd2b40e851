import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Asked {
  readonly id: string;
  readonly doubt: string;
  readonly evidence: Readonly<Record<string, string>>;
  readonly candidates: readonly { readonly code: string; readonly name: string }[];
}

interface Reconciled {
  readonly asOf: string;
  readonly questions: readonly Asked[];
  readonly findings: readonly { readonly code: string }[];
}

const SEVERAL = 'Xã,Tỉnh\nXã Tân Hòa,Tỉnh Bình Phước\nXã Tân Hoà,Tỉnh Tiền Giang\n';
const SPLIT = 'Mã xã,Xã,Tỉnh\n00634,P. Đại Mỗ,Hà Nội\n';

/** What is asked about a table of the old units. */
function asked(table: string): Reconciled & { desk: Desk } {
  const desk = new Desk();
  desk.put('ho.csv', table);
  return { desk, ...desk.json<Reconciled>('reconcile', 'ho.csv', '--out', 'moi.csv') };
}

function hash(cells: readonly (readonly string[])[]): string {
  const text = JSON.stringify([...cells].sort());
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** A file of answers, each the first ward that was offered, as a version of before wrote it. */
function answers(
  { questions, asOf }: Reconciled,
  idOf: (evidence: Asked['evidence']) => string,
  evidenceOf = (one: Asked) => one.evidence,
): string {
  const decisions = questions.map((question) => ({
    question: idOf(evidenceOf(question)),
    doubt: question.doubt,
    evidence: evidenceOf(question),
    asOf,
    ward: { code: question.candidates[0]?.code, name: question.candidates[0]?.name },
    candidates: question.candidates.map(({ code, name }) => ({ code, name })),
    by: 'An',
    at: '2026-11-25T08:00:00+07:00',
  }));
  return JSON.stringify({ version: 1, decisions });
}

/** What is still asked when a file of answers is replayed. */
function replayed(desk: Desk, file: string): Reconciled {
  desk.put('tra-loi.json', file);
  const flags = ['--decisions', 'tra-loi.json', '--force'];
  return desk.json<Reconciled>('reconcile', 'ho.csv', '--out', 'moi.csv', ...flags);
}

const foldedLoosely = (text: string) => text.toLowerCase();

describe('answers of versions before are read', () => {
  test('ids made of the evidence alone, folded', () => {
    const first = asked(SPLIT);
    expect(first.questions).toHaveLength(1);
    const file = answers(first, (evidence) =>
      hash(Object.entries(evidence).map(([name, text]) => [name, foldedLoosely(text)])),
    );
    expect(replayed(first.desk, file).questions).toEqual([]);
  });

  test('ids made of the evidence as it stood', () => {
    const first = asked(SEVERAL);
    const open = first.questions.filter(({ candidates }) => candidates.length > 0);
    const file = answers({ ...first, questions: open }, (evidence) =>
      hash(Object.entries(evidence)),
    );
    const { questions } = replayed(first.desk, file);
    expect(questions.filter(({ candidates }) => candidates.length > 0)).toEqual([]);
  });

  test('a split ward named as its row named it', () => {
    const first = asked(SPLIT);
    const row = { code: '00634', ward: 'P. Đại Mỗ', province: 'Hà Nội' };
    const file = answers(
      first,
      (evidence) => hash(Object.entries(evidence)),
      () => row,
    );
    expect(replayed(first.desk, file).questions).toEqual([]);
  });
});

test('an answer whose evidence was changed, or of a version to come, is refused with what to do', () => {
  const first = asked(SPLIT);
  const refused = (file: string) => {
    first.desk.put('tra-loi.json', file);
    return first.desk.run(
      ...['reconcile', 'ho.csv', '--out', 'b.csv', '--decisions', 'tra-loi.json'],
    );
  };
  const strange = refused(answers(first, () => '0123456789ab'));
  expect(strange.status).toBe(2);
  expect(strange.stderr).toMatch(/decisions\[0\]\.question.*0123456789ab/s);
  expect(strange.stderr).toContain('haicap review');
  const later = refused('{"version": 2, "decisions": []}');
  expect(later.status).toBe(2);
  expect(later.stderr).toContain('haicap review');
});

test('the answer about a table of old units and one of new ones stand beside each other', () => {
  const desk = new Desk();
  const table = 'Xã,Tỉnh\nXã Tân Hòa,Tỉnh Đồng Tháp\nXã Tân Hoà,Đồng Tháp\n';
  desk.put('cu.csv', table.replace('Xã,', 'Xã cũ,'));
  desk.put('moi.csv', table.replace('Xã,', 'Xã mới,'));
  const files = ['cu.csv', 'moi.csv'];
  const ids = files.map((file) => {
    const { questions } = desk.json<Reconciled>('review', file);
    const lines = questions.map(({ id, candidates }) => `${id},${candidates[0]?.code ?? '30000'}`);
    desk.put('chon.csv', `Mã câu hỏi,Chọn\n${lines.join('\n')}\n`);
    desk.json('review', file, '--from-workbook', 'chon.csv', '--decisions', 'tra-loi.json');
    return questions.map(({ id }) => id);
  });
  expect(ids.flat()).not.toEqual([]);
  for (const file of files) {
    const flags = ['--out', `ra-${file}`, '--decisions', 'tra-loi.json'];
    const { questions, findings } = desk.json<Reconciled>('reconcile', file, ...flags);
    expect(questions.filter(({ candidates }) => candidates.length > 0)).toEqual([]);
    expect(findings.map(({ code }) => code)).not.toContain('decision-stale');
  }
});
