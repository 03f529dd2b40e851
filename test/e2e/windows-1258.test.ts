import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { toTcvn3, toWindows1252, toWindows1258 } from '../support/documents/encodings.js';

interface Reconciled {
  readonly summary: { readonly byStatus: Readonly<Record<string, number>> };
  readonly ledger: { readonly balanced: boolean };
  readonly questions: readonly { readonly id: string; readonly evidence: { ward?: string } }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

/** By name, with a cell of two lines; by code; by both; a blank line; one that asks. */
const ROWS = [
  'STT;Mã xã;Xã;Huyện;Tỉnh;Ghi chú',
  '1;;Phường Trúc Bạch;Quận Ba Đình;Thành phố Hà Nội;"chuyển\nđến ""ở nhờ"""',
  '2;09496;;;;ở',
  '3;09496;Thị trấn Thứa;Huyện Lương Tài;Tỉnh Bắc Ninh;',
  '',
  '4;00634;"Phường Đại Mỗ";Quận Nam Từ Liêm;Thành phố Hà Nội;kế bên',
];
const TEXT = `${ROWS.join('\r\n')}\r\n`;

function deskWith(text = TEXT): Desk {
  const made = new Desk();
  made.put('a.csv', toWindows1258(text));
  return made;
}

/** The records of a file in Windows-1258, their bytes as Latin-1: no byte is lost. */
function recordsOf(bytes: Buffer): string[] {
  return bytes.toString('latin1').split('\r\n');
}

function textOf(record: string | undefined): string {
  const bytes = Buffer.from(record ?? '', 'latin1');
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}

const codesOf = ({ findings }: Reconciled) => findings.map(({ code }) => code);

describe('reconcile', () => {
  const desk = deskWith();
  const found = desk.json<Reconciled>('reconcile', 'a.csv', '--out', 'b.csv');

  test('every row is known by its letters, as in UTF-8', () => {
    desk.put('utf-8.csv', TEXT);
    const judge = desk.json<Reconciled>('reconcile', 'utf-8.csv', '--out', 'utf-8.out.csv');
    expect([found.status, found.ledger.balanced]).toEqual([0, true]);
    expect(found.summary).toEqual(judge.summary);
    expect(found.questions).toEqual(judge.questions);
    expect(codesOf(found)).toEqual(['encoding-guessed', ...codesOf(judge)]);
    expect(textOf(desk.bytes('b.csv').toString('latin1'))).toBe(desk.read('utf-8.out.csv'));
  });

  test('every row keeps its bytes and gets its ward in the code page', () => {
    const before = recordsOf(desk.bytes('a.csv'));
    const after = recordsOf(desk.bytes('b.csv'));
    expect(after).toHaveLength(before.length);
    for (const [index, record] of before.entries())
      expect(after[index]?.startsWith(record)).toBe(true);
    expect(textOf(after[0])).toMatch(/;Ghi chú;haicap_status;haicap_ward_code;/);
    expect(textOf(after[1])).toMatch(/;merged;00004;Phường Ba Đình;01;Thành phố Hà Nội;/);
    expect(textOf(after[2])).toMatch(/^2;09496;;;;ở;merged;09496;Phường Lương Tài;24;/);
    expect(textOf(after[3])).toMatch(/;merged;09496;Phường Lương Tài;24;Thành phố Bắc Ninh;"khoản/);
    expect(after[4]).toBe('');
    expect(textOf(after[5])).toContain(' | 00637 Phường Đại Mỗ (khoản 38 Điều 1 Nghị quyết ');
  });

  test('its own output is recognised', () => {
    const again = desk.json<Reconciled>('reconcile', 'b.csv', '--out', 'c.csv');
    expect([again.status, codesOf(again)]).toEqual([1, ['encoding-guessed', 'reconciled-before']]);
    expect(desk.list()).not.toContain('c.csv');
  });

  test('tones typed apart mean the same', () => {
    const typed = new Desk();
    const row = 'Phường Trúc Bạch\tQuận Ba Đình\tThành phố Hà Nội';
    const apart = Buffer.concat([
      toWindows1258('Xã\tHuyện\tTỉnh\r\nPhường Tru'),
      // As Microsoft's Vietnamese keyboard types `úc`.
      Buffer.from([0xec]),
      toWindows1258(`c Bạch\tQuận Ba Đình\tThành phố Hà Nội\r\n${row}\r\n`),
    ]);
    typed.put('a.tsv', apart);
    expect(typed.run('reconcile', 'a.tsv', '--out', 'b.tsv').status).toBe(0);
    const [, first = '', second = ''] = recordsOf(typed.bytes('b.tsv'));
    expect(first).not.toBe(second);
    expect(textOf(first)).toBe(textOf(second));
    expect(textOf(first)).toContain('\tmerged\t00004\tPhường Ba Đình\t');
  });

  test('rows set aside are readable', () => {
    const ragged = deskWith(`${ROWS[0]}\r\n${ROWS[5]}\r\n5;Phường Đại Mỗ\r\n`);
    ragged.run('reconcile', 'a.csv', '--out', 'b.csv');
    expect(ragged.read('b.exceptions.csv')).toContain('5;Phường Đại Mỗ');
  });

  test('a sign that the code page lacks becomes a question mark, and is told of', () => {
    const settled = deskWith(`Tổ;${ROWS[0]}\r\nTổ 5;${ROWS[5]}\r\n`);
    settled.put('dia-ban.csv', 'Mã xã cũ,Địa bàn,Mã xã mới,Nguồn\n00634,Tổ 1-12,00637,Mục 1 → 2\n');
    const args = ['reconcile', 'a.csv', '--out', 'b.csv', '--areas', 'dia-ban.csv'];
    const report = settled.json<Reconciled>(...args);
    const told = report.findings.find(({ code }) => code === 'characters-replaced');
    expect(told?.message).toContain('windows-1258');
    expect(told?.message).toContain('→');
    expect(textOf(recordsOf(settled.bytes('b.csv'))[1])).toContain('“Tổ 1-12” (Mục 1 ? 2)');
  });

  test('Vietnamese that begins behind the sample leaves every byte, and asks', () => {
    const late = new Desk();
    const plain = `ward,district,province\n${'Xa Co Bi,Huyen Gia Lam,Ha Noi\n'.repeat(40_000)}`;
    const row = toWindows1258('Phường Trúc Bạch,Quận Ba Đình,Thành phố Hà Nội');
    late.put('a.csv', Buffer.concat([Buffer.from(plain), row, Buffer.from('\n')]));
    const args = ['reconcile', 'a.csv', '--vintage', 'before', '--force', '--out', 'b.csv'];
    const taken = late.json<Reconciled>(...args);
    expect(taken.summary.byStatus).toMatchObject({ unknown: 1 });
    const [before, after] = ['a.csv', 'b.csv'].map((name) =>
      late.bytes(name).toString('latin1').split('\n'),
    );
    expect(before?.findIndex((record, i) => !after?.[i]?.startsWith(record))).toBe(-1);
    const named = late.json<Reconciled>(...args, '--encoding', 'windows-1258');
    expect(named.summary.byStatus).toMatchObject({ unknown: 0, merged: 1 });
  });
});

describe('review', () => {
  test('asks what it asks of UTF-8, so that answers hold for both', () => {
    const desk = deskWith();
    desk.put('utf-8.csv', TEXT);
    const [found, judge] = ['a.csv', 'utf-8.csv'].map((file) =>
      desk.json<Reconciled>('review', file, '--fail-on', 'never'),
    );
    expect(found?.questions.map(({ evidence }) => evidence.ward)).toContain('Phường Đại Mỗ');
    expect(found?.questions).toEqual(judge?.questions);
  });
});

test.each([
  ['reconcile', ['--out', 'b.csv']],
  ['review', []],
])('%s refuses text typed for an old font, and says what to do', (command, args) => {
  const desk = new Desk();
  desk.put('a.csv', toWindows1252(toTcvn3(TEXT)));
  const vi = desk.run(command, 'a.csv', ...args);
  expect([vi.status, vi.stderr]).toEqual([2, expect.stringContaining('phông TCVN3')]);
  expect(vi.stderr).toContain('lưu tệp dạng “CSV UTF-8”');
  const en = desk.run(command, 'a.csv', ...args, '--lang', 'en');
  expect([en.status, en.stderr]).toEqual([2, expect.stringContaining('a TCVN3 or VNI font')]);
  expect(en.stderr).toContain('save it as “CSV UTF-8”');
  expect(desk.list()).toEqual(['a.csv']);
});
