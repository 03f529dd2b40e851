import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Desk, ROOT } from '../support/cli.js';

interface Reconciled {
  readonly out?: string;
  readonly vintage: string;
  readonly beside: readonly string[];
  readonly summary: { readonly rows: number; readonly byStatus: Readonly<Record<string, number>> };
  readonly ledger: { readonly rowsIn: number; readonly balanced: boolean };
  readonly questions: readonly { readonly id: string; readonly rows: number }[];
  readonly findings: readonly { readonly code: string; readonly row?: number }[];
}

const codesOf = ({ findings }: Reconciled) => findings.map(({ code }) => code);
const OLD = 'Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội';

describe('the sample', () => {
  const desk = new Desk();
  desk.samples('so-ho.csv');

  test('every row keeps its bytes and gets its ward or a question; the account holds', () => {
    const found = desk.json<Reconciled>('reconcile', 'so-ho.csv', '--out', 'moi.csv');
    expect(found).toMatchObject({ status: 0, vintage: 'mixed', ledger: { balanced: true } });
    expect(desk.read('moi.csv')).toMatchSnapshot();
    const before = desk.read('so-ho.csv').trimEnd().split('\n');
    const after = desk.read('moi.csv').trimEnd().split('\n');
    for (const [index, line] of before.entries()) expect(after[index]?.startsWith(line)).toBe(true);
    expect(found.beside).toEqual(['moi.questions.csv']);
    expect(desk.read('moi.questions.csv')).toContain('Phường Đại Mỗ');
  });

  test('an output that is there is not replaced, and with --force the same bytes come again', () => {
    const bytes = desk.bytes('moi.csv');
    const { status, stderr } = desk.run('reconcile', 'so-ho.csv', '--out', 'moi.csv');
    expect([status, stderr]).toEqual([2, expect.stringContaining('moi.csv')]);
    expect(desk.run('reconcile', 'so-ho.csv', '--out', 'moi.csv', '--force').status).toBe(0);
    expect(desk.bytes('moi.csv')).toEqual(bytes);
  });

  test('its own output is recognised and not converted again', () => {
    const found = desk.json<Reconciled>('reconcile', 'moi.csv', '--out', 'lai.csv');
    expect(codesOf(found)).toEqual(['reconciled-before']);
    expect([found.status, found.out]).toEqual([1, undefined]);
    expect(desk.list()).not.toContain('lai.csv');
  });

  test('no more questions are listed than are asked for, and that is said', () => {
    const args = ['reconcile', 'so-ho.csv', '--out', 'y.csv', '--max-questions', '2'];
    const found = desk.json<Reconciled>(...args);
    expect(found.questions).toHaveLength(2);
    expect(codesOf(found)).toContain('questions-unlisted');
    expect(found.summary).toEqual({
      rows: 10,
      byStatus: expect.objectContaining({ 'split-open': 3, ambiguous: 1, unknown: 1 }),
    });
    expect(desk.run(...args.slice(0, -1), 'nhiều', '--force').status).toBe(2);
  });

  test('questions fail a job that asks for it', () => {
    const args = ['reconcile', 'so-ho.csv', '--out', 'x.csv', '--fail-on', 'warning'];
    expect(desk.run(...args).status).toBe(1);
  });
});

describe('what the columns are of', () => {
  const reconcile = (content: string, ...args: string[]) => {
    const desk = new Desk();
    desk.put('a.csv', content);
    const found = desk.json<Reconciled>('reconcile', 'a.csv', '--out', 'b.csv', ...args);
    return { found, lines: found.out === undefined ? [] : desk.read('b.csv').split('\n') };
  };

  test('codes alone, of both periods, are questions until the period is named', () => {
    expect(reconcile('Mã xã\n00634\n00637\n').found.summary.byStatus).toMatchObject({
      ambiguous: 2,
    });
    const { found, lines } = reconcile('Mã xã\n00634\n09496\n', '--vintage', 'before');
    expect(found.summary.byStatus).toMatchObject({ 'split-open': 1, merged: 1 });
    expect(lines[2]).toMatch(
      /^09496,merged,09496,Phường Lương Tài,24,Thành phố Bắc Ninh,"khoản 18 /,
    );
    const asOf = reconcile('Mã xã\n09496\n', '--vintage', 'before', '--as-of', '2025-07-01');
    expect(asOf.lines[1]).toMatch(/^09496,merged,09496,Xã Lương Tài,24,Tỉnh Bắc Ninh/);
  });

  test('a column of addresses, with commas in a file of one column', () => {
    const { found, lines } = reconcile(`Địa chỉ\nSố 5, tổ 2, P. Bến Nghé, Q.1, TP.HCM\n`);
    expect(found.summary.byStatus).toMatchObject({ merged: 1 });
    expect(lines[1]).toMatch(/TP\.HCM[;\t]merged[;\t]26740[;\t]Phường Sài Gòn/);
  });

  test('addresses in one split ward ask one question, whatever the house and the spelling', () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `"Số ${row}, tổ 5, ${row % 2 ? 'phường' : 'P.'} Đại Mỗ, Nam Từ Liêm, Hà Nội"`,
    );
    const unknown = ['"Số 1, xã Vô Danh, Hà Nội"', '"Số 2, XÃ VÔ DANH, Hà Nội"'];
    const content = ['STT,Địa chỉ', ...[...rows, ...unknown].map((row) => `1,${row}`)].join('\n');
    const { questions } = reconcile(content, '--vintage', 'before').found;
    expect(questions.map((question) => question.rows)).toEqual([30, 2]);
  });

  test('an address that may be about a district is a question, unless all rows are said to be of today', () => {
    const content = 'STT,Địa chỉ\n1,"Số 5 Lê Lợi, Cao Lộc, Lạng Sơn"\n';
    expect(reconcile(content).found.summary.byStatus).toMatchObject({ ambiguous: 1 });
    const today = reconcile(content, '--vintage', 'after').found.summary.byStatus;
    expect(today).toMatchObject({ 'already-current': 1 });
  });

  test('rows of land and rows of people may go to different wards', () => {
    const row = 'Mã xã,Xã\n00556,Xã Đặng Xá\n';
    expect(reconcile(row).found.summary.byStatus).toMatchObject({ 'split-resolved': 1 });
    const land = reconcile(row, '--subject', 'land').found.summary.byStatus;
    expect(land).toMatchObject({ 'split-open': 1 });
  });

  test('one known column among many of others', () => {
    const { found } = reconcile('id,ma_ho,Mã xã,ghi_chu_1\n1,H1,09496,x\n', '--vintage', 'before');
    expect(found.summary.byStatus).toMatchObject({ merged: 1 });
  });

  test('no column says which ward: nothing is written', () => {
    const { found } = reconcile('Họ tên,Ngày sinh\nChủ hộ 1,1980\n');
    expect([found.status, ...codesOf(found)]).toEqual([1, 'ward-columns-missing']);
    expect(found.out).toBeUndefined();
    expect(reconcile('Đơn vị\n00634\n', '--map', 'Đơn vị=wardCode').found.summary.rows).toBe(1);
  });
});

describe('files that are not as they should be', () => {
  test('ragged rows are set aside with their line, and the account holds', () => {
    const desk = new Desk();
    desk.put('a.csv', `STT,Xã,Huyện,Tỉnh\n1,${OLD}\n2,Xã A\n3,${OLD},thừa\n`);
    const found = desk.json<Reconciled>('reconcile', 'a.csv', '--out', 'b.csv');
    expect(found.ledger).toEqual({ rowsIn: 3, rowsOut: 1, rowsSetAside: 2, balanced: true });
    expect(
      found.findings.filter(({ code }) => code.startsWith('row-too')).map(({ row }) => row),
    ).toEqual([3, 4]);
    expect(desk.read('b.exceptions.csv')).toContain('Xã A');
  });

  test('of very many ragged rows the report holds the first, the file beside it all', () => {
    const desk = new Desk();
    const rows = Array.from({ length: 30_000 }, (_, row) => `${row},${row % 2 ? OLD : 'Xã A'}`);
    desk.put('a.csv', ['STT,Xã,Huyện,Tỉnh', ...rows].join('\n'));
    const found = desk.json<Reconciled>('reconcile', 'a.csv', '--out', 'b.csv');
    expect(found.ledger).toMatchObject({ rowsIn: 30_000, rowsSetAside: 15_000, balanced: true });
    expect(codesOf(found).filter((code) => code === 'row-too-short')).toHaveLength(1000);
    const aside = desk.read('b.exceptions.csv').trimEnd().split('\r\n');
    expect([aside.length, aside.at(-1)]).toEqual([15_001, '30000,2,"29998,Xã A"']);
  });

  test('UTF-16, with its mark, comes back as UTF-16, and code pages are refused', () => {
    const desk = new Desk();
    const text = `\ufeffSTT;Xã;Huyện;Tỉnh\r\n1;Xã Cổ Bi;Huyện Gia Lâm;Hà Nội\r\n`;
    desk.put('a.csv', Buffer.from(text, 'utf16le'));
    expect(desk.run('reconcile', 'a.csv', '--out', 'b.csv').status).toBe(0);
    const out = desk.bytes('b.csv').toString('utf16le');
    expect(out.startsWith('\ufeffSTT;Xã;Huyện;Tỉnh;haicap_status')).toBe(true);
    expect(out).toContain('1;Xã Cổ Bi;Huyện Gia Lâm;Hà Nội;split-open;');
    desk.put('c.csv', 'ward,district\nXa A,Huyen B\n');
    const refused = desk.run('reconcile', 'c.csv', '--out', 'd.csv', '--encoding', 'windows-1258');
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('UTF-8')]);
  });

  test('mixed line ends, blank lines, stray quotes and a byte order mark pass through', () => {
    const desk = new Desk();
    const row = '1,"Phường ""Đại"" Mỗ",Quận X,Hà Nội';
    desk.put('a.csv', `\ufeffSTT,Xã,Huyện,Tỉnh\r\n${row}\n\n2,5" ống,Quận X,Hà Nội\r\n`);
    expect(desk.run('reconcile', 'a.csv', '--out', 'b.csv').status).toBe(0);
    const lines = desk.read('b.csv').split('\n');
    expect(lines[0]).toMatch(/^\ufeffSTT,Xã,Huyện,Tỉnh,haicap_status,.*\r$/);
    expect(lines[1]?.startsWith(`${row},`)).toBe(true);
    expect(lines[2]).toBe('');
    expect(lines[3]).toMatch(/^2,5" ống,Quận X,Hà Nội,unknown,.*\r$/);
  });

  test.each([
    ['empty', ''],
    ['missing', undefined],
  ])('an %s file is unreadable, and nothing is left behind', (_, content) => {
    const desk = new Desk();
    if (content !== undefined) desk.put('a.csv', content);
    expect(desk.run('reconcile', 'a.csv', '--out', 'b.csv').status).toBe(3);
    expect(readdirSync(desk.folder).filter((name) => name.includes('b.csv'))).toEqual([]);
  });

  test('a disk that fills up, at the rows or at the questions: said so, and nothing is left behind', () => {
    const desk = new Desk();
    const rows = Array.from({ length: 40_000 }, (_, row) => `H${row},${OLD}`);
    desk.put('a.csv', ['Mã hộ,Xã,Huyện,Tỉnh', ...rows, ''].join('\n'));
    desk.run('reconcile', 'a.csv', '--out', 'c.csv');
    const { length } = desk.bytes('c.csv');
    const before = desk.list();
    const disk = pathToFileURL(join(ROOT, 'test/support/full-disk.js')).href;
    for (const bytes of [length / 3, length + 10]) {
      const env = { NODE_OPTIONS: `--import=${disk}`, HAICAP_DISK_BYTES: String(bytes) };
      const { status, stderr } = desk.runWith(env, 'reconcile', 'a.csv', '--out', 'b.csv');
      expect([status, stderr]).toEqual([3, expect.stringContaining('ENOSPC')]);
      expect(desk.list()).toEqual(before);
    }
  });

  test('a folder that is not there', () => {
    const desk = new Desk();
    desk.put('a.csv', 'Mã xã\n00634\n');
    expect(desk.run('reconcile', 'a.csv', '--out', 'khong/co/b.csv').status).toBe(3);
  });
});
