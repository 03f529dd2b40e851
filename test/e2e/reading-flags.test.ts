import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

interface Result {
  inputs: { sheet: string | null; headerRows: number[] }[];
  summary: { rows: number };
  findings: { code: string; message: string; suggestion?: string }[];
}

const HEADER = ['Mã TTHC', 'Tên TTHC'];

/** A workbook with a hidden sheet, a hidden row and a hidden column. */
function withHiddenParts(): Buffer {
  const book = utils.book_new();
  const shown = utils.aoa_to_sheet([
    [...HEADER, 'Ghi chú'],
    ['1.005160', 'Cấp thẻ', 'a'],
    ['1.005161', 'Đổi thẻ', 'b'],
  ]);
  shown['!rows'] = [{}, {}, { hidden: true }];
  shown['!cols'] = [{}, {}, { hidden: true }];
  utils.book_append_sheet(book, shown, 'Danh sách');
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADER, ['1.005162', 'Nháp']]), 'Nháp');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

/** The flags that a finding's suggestion gives to copy, as a shell would hand them over. */
function flagsIn(suggestion: string | undefined): string[] {
  return [...(suggestion ?? '').matchAll(/--map "([^"]*)"/g)].map(([, said]) => said ?? '');
}

test('a flag that a finding gives to copy settles it, however odd the header', () => {
  const desk = new Desk();
  const rows = '1.005160,Cấp thẻ,5 ngày,x\n';
  desk.put('a.csv', `Mã TTHC,Tên TTHC,Thời hạn hoàn trả,"Cơ quan thực hiện = ""nơi"" $x"\n${rows}`);
  for (const language of ['vi', 'en']) {
    const told = (...args: string[]) =>
      desk
        .json<Result>('validate', 'procedures', 'a.csv', '--lang', language, ...args)
        .findings.filter(({ code }) => code === 'column-unmatched');
    const open = told();
    expect(open).toHaveLength(2);
    const flags = open.map(({ suggestion }) => flagsIn(suggestion)[0] ?? '');
    expect(flags[0]).toBe('Thời hạn hoàn trả=timeLimit');
    expect(flags[1]).toMatch(/^\[D\]=/);
    expect(told('--map', flags[0] ?? '', '--map', flags[1] ?? '')).toEqual([]);
  }
});

test('a field is named by its label as well, in a flag, a mapping file and the configuration', () => {
  const desk = new Desk();
  desk.put('a.csv', 'Ký hiệu,Gọi là,Hạn\n1.005160,Cấp thẻ,5 ngày\n');
  desk.put('m.json', JSON.stringify({ kind: 'procedures', columns: { 'Gọi là': 'Tên thủ tục' } }));
  desk.put(
    'haicap.config.json',
    JSON.stringify({ columns: { procedures: { 'Ký hiệu': 'ma thu tuc' } } }),
  );
  const args = ['--header-row', '1', '--mapping', 'm.json', '--map', 'Hạn=time limit'];
  const read = desk.json<Result>('validate', 'procedures', 'a.csv', ...args);
  expect([read.status, read.summary.rows, read.findings]).toEqual([0, 1, []]);
});

test('hidden sheets, rows and columns are read and told, or passed over and told', () => {
  const desk = new Desk();
  desk.put('a.xlsx', withHiddenParts());
  const read = desk.json<Result>('validate', 'procedures', 'a.xlsx');
  const skipped = desk.json<Result>('validate', 'procedures', 'a.xlsx', '--hidden', 'skip');
  expect([read.summary.rows, skipped.summary.rows]).toEqual([3, 1]);
  for (const { findings } of [read, skipped]) {
    const codes = findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['sheet-hidden', 'rows-hidden']));
  }
});

test('a layout that cannot be understood is one finding with the flags that settle it', () => {
  const desk = new Desk();
  desk.put('odd.csv', 'Danh sách\nký hiệu;nội dung\n1.005160;Cấp thẻ\n');
  const lost = desk.json<Result>('validate', 'procedures', 'odd.csv', '--lang', 'en');
  expect(lost.findings.map(({ code }) => code)).toEqual(['header-not-found']);
  const [found] = lost.findings;
  const words = `${found?.message} ${found?.suggestion}`;
  for (const part of ['Mã thủ tục', 'ký hiệu', '--header-row', '--map'])
    expect(words).toContain(part);
  expect(words).not.toContain('named by');
  const beyond = ['--header-row', '99', '--lang', 'en'];
  expect(desk.json<Result>('validate', 'procedures', 'odd.csv', ...beyond).findings).toMatchObject([
    { code: 'header-not-found', message: expect.stringContaining('row 99, named by --header-row') },
  ]);
  const maps = ['--map', 'ký hiệu=code', '--map', 'nội dung=name'];
  const told = desk.json<Result>('validate', 'procedures', 'odd.csv', '--header-row', '2', ...maps);
  expect([told.status, told.summary.rows, told.inputs[0]?.headerRows]).toEqual([0, 1, [2]]);
});

test('--encoding and --delimiter settle what a guess would get wrong', () => {
  const desk = new Desk();
  desk.put('a.csv', 'Mã TTHC|Tên TTHC\n1.005160|Cấp, đổi, gia hạn thẻ\n');
  const args = ['validate', 'procedures', 'a.csv'];
  const { summary, findings } = desk.json<Result>(
    ...args,
    '--delimiter',
    '|',
    '--encoding',
    'utf-8',
  );
  expect([summary.rows, findings]).toEqual([1, []]);
  expect(desk.run(...args, '--delimiter', 'x').status).toBe(2);
  expect(desk.run(...args, '--encoding', 'latin1').status).toBe(2);
});

test('cells that begin like a formula are defused in csv, unless that is switched off', () => {
  const desk = new Desk();
  desk.put('a.csv', 'Mã TTHC,Tên TTHC\n1.005160,=HYPERLINK("x")\n');
  desk.run('import', 'procedures', 'a.csv');
  desk.run('export', 'procedures', '--to', 'safe');
  desk.run('export', 'procedures', '--to', 'plain', '--no-neutralise');
  expect(desk.read('safe/procedures.csv')).toContain(`"'=HYPERLINK(""x"")"`);
  expect(desk.read('plain/procedures.csv')).toContain('"=HYPERLINK(""x"")"');
});

describe('inspect', () => {
  test('draws the top of a sheet with what each row was taken for', () => {
    const desk = new Desk();
    desk.put(
      'a.csv',
      'DANH MỤC THỦ TỤC\nTT,Mã TTHC,Tên TTHC\nI,LĨNH VỰC HỘ TỊCH,\n1,1.005160,Cấp thẻ\n',
    );
    const { stdout } = desk.run('inspect', 'a.csv', '--lang', 'en');
    expect(stdout).toMatch(/1 title │ A DANH MỤC THỦ TỤC/);
    expect(stdout).toMatch(/2 header │ A TT │ B Mã TTHC │ C Tên TTHC/);
    expect(stdout).toMatch(/3 section │ A I │ B LĨNH VỰC HỘ TỊCH/);
    expect(stdout).toMatch(/4 data │ A 1 │ B 1\.005160 │ C Cấp thẻ/);
  });

  test('a saved mapping tells how next month’s layout drifted', () => {
    const desk = new Desk();
    desk.put('may.csv', 'Mã TTHC,Tên TTHC,Lĩnh vực\n1.005160,Cấp thẻ,Hộ tịch\n');
    desk.put('june.csv', 'Tên TTHC,Mã TTHC,Phí\nCấp thẻ,1.005160,Không\n');
    expect(desk.run('inspect', 'may.csv', '--save-mapping', 'm.json').status).toBe(0);
    const same = desk.json<Result>('validate', 'procedures', 'may.csv', '--mapping', 'm.json');
    expect(same.findings.map(({ code }) => code)).not.toContain('layout-drifted');
    const args = ['validate', 'procedures', 'june.csv', '--mapping', 'm.json', '--lang', 'en'];
    const drifted = desk
      .json<Result>(...args)
      .findings.find(({ code }) => code === 'layout-drifted');
    expect(drifted?.message).toMatch(
      /added: Phí.*missing: Lĩnh vực.*moved: Tên TTHC B→A, Mã TTHC A→B/,
    );
  });

  test.runIf(HAS_TERMINAL)(
    'asks at a terminal, and the answer is in the saved mapping',
    async () => {
      const desk = new Desk();
      desk.put('a.csv', 'Mã số,Mã TTHC,Tên TTHC\n1.005160,1.005161,Cấp thẻ\n');
      const args = ['inspect', 'a.csv', '--save-mapping', 'm.json', '--lang', 'en'];
      await atTerminal(desk, args, [{ when: 'which column is', type: '\u001b[B\r' }]);
      expect(JSON.parse(desk.read('m.json'))).toMatchObject({ columns: { 'Mã TTHC': 'code' } });
    },
  );
});
