import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Desk, ROOT } from '../support/cli.js';
import { codesOf, OLD, type Reconciled } from '../support/wards/reconciled.js';

describe('files that are not as they should be', () => {
  test('ragged rows are set aside with their line, and the account holds', () => {
    const desk = new Desk();
    desk.put('a.csv', `STT,Xã,Huyện,Tỉnh\n1,${OLD}\n2,Xã A\n3,${OLD},thừa\n`);
    const found = desk.json<Reconciled>('reconcile', 'a.csv', '--out', 'b.csv');
    expect(found.ledger).toEqual({ rowsIn: 3, rowsOut: 1, rowsSetAside: 2, balanced: true });
    expect(
      found.findings.filter(({ code }) => code === 'row-set-aside').map(({ row }) => row),
    ).toEqual([3, 4]);
    expect([found.status, codesOf(found).filter((code) => code.startsWith('row-too'))]).toEqual([
      1,
      [],
    ]);
    expect(found.findings.find(({ code }) => code === 'rows-set-aside')?.message).toMatch(
      /^Tất cả 2 dòng .*“b\.exceptions\.csv”/,
    );
    expect(desk.read('b.exceptions.csv')).toContain('Xã A');
  });

  test('what an earlier run left beside the output goes when this one has nothing to put there', () => {
    const desk = new Desk();
    const args = ['reconcile', 'a.csv', '--out', 'b.csv', '--vintage', 'before'];
    desk.put('a.csv', `STT,Xã,Huyện,Tỉnh\n1,${OLD}\n2,Xã A\n`);
    expect(desk.json<Reconciled>(...args).beside).toHaveLength(2);
    desk.put('a.csv', 'Mã xã\n09496\n');
    expect(desk.run(...args).status).toBe(2);
    expect(desk.list()).toContain('b.questions.csv');
    expect(desk.json<Reconciled>(...args, '--force').beside).toEqual([]);
    expect(desk.list()).toEqual(['a.csv', 'b.csv']);
  });

  test('of very many ragged rows the report holds the first, the file beside it all', () => {
    const desk = new Desk();
    const rows = Array.from({ length: 30_000 }, (_, row) => `${row},${row % 2 ? OLD : 'Xã A'}`);
    desk.put('a.csv', ['STT,Xã,Huyện,Tỉnh', ...rows].join('\n'));
    const found = desk.json<Reconciled>('reconcile', 'a.csv', '--out', 'b.csv');
    expect(found.ledger).toMatchObject({ rowsIn: 30_000, rowsSetAside: 15_000, balanced: true });
    expect(codesOf(found).filter((code) => code === 'row-set-aside')).toHaveLength(1000);
    const all = found.findings.find(({ code }) => code === 'rows-set-aside');
    expect(all?.message).toMatch(/15[.,]?000 dòng .* 1[.,]?000 dòng đầu/);
    const aside = desk.read('b.exceptions.csv').trimEnd().split('\r\n');
    expect([aside.length, aside.at(-1)]).toEqual([15_001, '30000,2,"29998,Xã A"']);
  });

  test('UTF-16, with its mark, comes back as UTF-16', () => {
    const desk = new Desk();
    const text = `\ufeffSTT;Xã;Huyện;Tỉnh\r\n1;Xã Cổ Bi;Huyện Gia Lâm;Hà Nội\r\n`;
    desk.put('a.csv', Buffer.from(text, 'utf16le'));
    expect(desk.run('reconcile', 'a.csv', '--out', 'b.csv').status).toBe(0);
    const out = desk.bytes('b.csv').toString('utf16le');
    expect(out.startsWith('\ufeffSTT;Xã;Huyện;Tỉnh;haicap_status')).toBe(true);
    expect(out).toContain('1;Xã Cổ Bi;Huyện Gia Lâm;Hà Nội;split-open;');
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
    ['at the beginning', 2],
    ['far below it', 60_000],
  ])('a byte of no letter %s: its line is told, and the bytes pass through', (_, line) => {
    const desk = new Desk();
    const rows = Array.from({ length: 70_000 }, () => Buffer.from('00634,x\n'));
    rows[line - 2] = Buffer.from('00634,\xff\n', 'latin1');
    desk.put('a.csv', Buffer.concat([Buffer.from('Mã xã,Ghi chú\n'), ...rows]));
    const found = desk.json<Reconciled>('reconcile', 'a.csv', '--out', 'b.csv');
    const told = found.findings.filter(({ code }) => /byte|encoding/.test(code));
    expect(told).toMatchObject([{ code: 'byte-invalid', row: line }]);
    expect(desk.bytes('b.csv').includes(Buffer.from('00634,\xff,ambiguous', 'latin1'))).toBe(true);
  });

  test('broken quotes are told by their lines, in the header too, and of very many how many', () => {
    const desk = new Desk();
    const rows = ['1,5" ống,x,y', '2,Xã A,x,"y', '3,"Xã ""A""",x,y'];
    desk.put('a.csv', ['ST"T,Xã,Huyện,Tỉnh', ...rows, ''].join('\n'));
    const few = desk.json<Reconciled>('reconcile', 'a.csv', '--out', 'b.csv');
    const quotes = few.findings.filter(({ code }) => code.startsWith('quote'));
    expect(quotes.map(({ code, row }) => [code, row])).toEqual([
      ['quotes-broken', undefined],
      ['quote-stray', 1],
      ['quote-stray', 2],
      ['quote-unclosed', 3],
    ]);
    desk.put('c.csv', ['Xã,Ghi chú', ...Array(1500).fill('Xã A,5" ống')].join('\n'));
    const many = desk.json<Reconciled>('reconcile', 'c.csv', '--out', 'd.csv');
    expect(codesOf(many).filter((code) => code === 'quote-stray')).toHaveLength(1000);
    expect(many.findings.find(({ code }) => code === 'quotes-broken')?.message).toMatch(
      /1[.,]?500 dòng/,
    );
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

  test('a disk that fills up, at the rows or at the questions: said so, and nothing is left behind', async () => {
    const desk = new Desk();
    const rows = Array.from({ length: 40_000 }, (_, row) => `H${row},${OLD}`);
    desk.put('a.csv', ['Mã hộ,Xã,Huyện,Tỉnh', ...rows, ''].join('\n'));
    desk.run('reconcile', 'a.csv', '--out', 'c.csv');
    const { length } = desk.bytes('c.csv');
    const before = desk.list();
    const disk = pathToFileURL(join(ROOT, 'test/support/full-disk.js')).href;
    for (const bytes of [length / 3, length + 10]) {
      const env = { NODE_OPTIONS: `--import=${disk}`, HAICAP_DISK_BYTES: String(bytes) };
      const { status, stderr } = await desk.startWith(env, 'reconcile', 'a.csv', '--out', 'b.csv');
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
