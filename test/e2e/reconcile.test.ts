import { describe, expect, test } from 'vitest';
import { communesOn, loadRegister } from '../../src/core/register/index.js';
import { Desk } from '../support/cli.js';
import { codesOf, OLD, type Reconciled } from '../support/wards/reconciled.js';

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

  test('every question that is listed is a finding, however many there are', () => {
    const codes = Array.from({ length: 1200 }, (_, row) => String(90_000 + row));
    desk.put('ma.csv', ['Mã xã', ...codes].join('\n'));
    const found = desk.json<Reconciled>(
      ...['reconcile', 'ma.csv', '--out', 'ma-moi.csv', '--map', 'Mã xã=wardCode'],
    );
    expect(found.questions).toHaveLength(1200);
    expect(codesOf(found).filter((code) => code === 'row-ward-unknown')).toHaveLength(1200);
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

  test('codes that lost their zeros are read with them, and each column says so once', () => {
    const rows = ['634,1', '634,1', '00553,01', '9496,1'].join('\n');
    const { found, lines } = reconcile(`Mã xã,Mã tỉnh\n${rows}\n`, '--vintage', 'before');
    const told = found.findings.filter(({ code }) => code === 'leading-zeros-restored');
    expect(told).toMatchObject([
      { severity: 'info', column: 'Mã xã', field: 'wardCode' },
      { severity: 'info', column: 'Mã tỉnh', field: 'provinceCode' },
    ]);
    expect(told[0]?.message).toMatch(/\(2 mã.*: 634 → 00634, 9496 → 09496\.$/);
    expect(lines[1]).toMatch(/^634,1,split-open/);
    expect(reconcile('Mã xã\n00634\n').found.findings.map(({ code }) => code)).not.toContain(
      'leading-zeros-restored',
    );
  });

  test.each([
    ['2025-06-30', 0],
    ['2025-07-01', 0],
    ['2026-09-20', 0],
    ['2030-01-01', 1],
  ])('a day that the register does not know is told: %s', (asOf, count) => {
    const { findings } = reconcile('Mã xã,Xã\n00004,Phường Ba Đình\n', '--as-of', asOf).found;
    const told = findings.filter(({ code }) => code === 'as-of-unknown');
    expect(told).toHaveLength(count);
    if (count > 0) expect(told[0]?.message).toMatch(/30\/06\/2025 .* 20\/09\/2026/);
  });

  test.each([['reconcile', '--out', 'moi.csv'], ['review']])(
    'a day before the last list of districts is refused, not answered with it: %s',
    (name, ...args) => {
      const desk = new Desk();
      desk.put('ho.csv', 'Mã xã,Xã\n00004,Phường Ba Đình\n');
      const { status, stderr } = desk.run(name, 'ho.csv', ...args, '--as-of', '29/06/2025');
      expect([status, stderr]).toEqual([2, expect.stringContaining('2025-06-30')]);
      expect(desk.run(name, 'ho.csv', ...args, '--as-of', '30/06/2025').status).not.toBe(2);
    },
  );

  test('a column of addresses, with commas in a file of one column', () => {
    const { found, lines } = reconcile(`Địa chỉ\nSố 5, tổ 2, P. Bến Nghé, Q.1, TP.HCM\n`);
    expect(found.summary.byStatus).toMatchObject({ merged: 1 });
    expect(lines[1]).toMatch(/TP\.HCM;merged;26740;Phường Sài Gòn/);
    const quoted = reconcile('Địa chỉ\n"Số 5, tổ 2, P. Bến Nghé, Q.1, TP.HCM"\n').lines;
    expect(quoted[1]).toMatch(/TP\.HCM",merged,26740,Phường Sài Gòn/);
  });

  test('a code and a name, or a place, that contradict each other are told with both readings', () => {
    const rows = 'Mã xã,Xã,Huyện,Tỉnh\n26740,Phường Đa Kao,Quận 1,TP.HCM\n26740,,,Hà Nội\n';
    const { found } = reconcile(rows, '--vintage', 'before', '--lang', 'en');
    expect(found.summary.byStatus).toMatchObject({ ambiguous: 2 });
    const told = found.findings.filter(({ code }) => code !== 'vintage-detected');
    expect(told.map(({ code, message }) => [code, message])).toEqual([
      [
        'row-contradictory',
        expect.stringMatching(/that of 26740 Phường Bến Nghé.* 26737 Phường Đa Kao/),
      ],
      ['row-elsewhere', expect.stringContaining('26740 Phường Bến Nghé, Quận 1')],
    ]);
    expect(found.questions.map(({ readings }) => readings?.map(({ code }) => code))).toEqual([
      ['26740', '26737'],
      ['26740'],
    ]);
  });

  test('wards of one name that have become the same one leave nothing to ask', () => {
    const { found, lines } = reconcile('Xã,Huyện,Tỉnh\nYên Viên,Gia Lâm,Hà Nội\n');
    expect(found.questions).toEqual([]);
    expect(lines[1]).toMatch(
      /^Yên Viên,Gia Lâm,Hà Nội,merged,00577,Xã Phù Đổng|^Yên Viên.*Phù Đổng/,
    );
  });

  test.each([
    ['small', 1_000, 300],
    ['large', 60_000, 8_000],
  ])(
    'a %s file of old codes that was written on with new ones is read row by row',
    (_, old, added) => {
      const register = loadRegister();
      const codes = (day: string, count: number) => {
        const units = communesOn(register, day);
        // A step that meets all of them in an order of no meaning.
        return Array.from({ length: count }, (_, row) => units[(row * 997) % units.length]?.code);
      };
      const rows = codes('2025-06-30', old);
      const ofOne = ['Mã xã', ...rows].join('\n');
      const ofTwo = ['Mã xã', ...rows, ...codes('2025-07-01', added)].join('\n');
      expect(reconcile(ofOne).found.vintage).toBe('before');
      expect(reconcile(ofTwo).found).toMatchObject({ vintage: 'mixed', status: 0 });
    },
  );

  test('an address that names a district alone, or two wards, is a question', () => {
    const addresses = [
      'Vũng Liêm, Vĩnh Long',
      'Thường trú: Xã Cát Quế, Huyện Hoài Đức, Hà Nội; tạm trú: Phường Bến Nghé, Quận 1, TP.HCM',
      'Thường trú: Phường Bến Nghé, Quận 1, TP.HCM; tạm trú: P. Bến Nghé, Q.1, TP.HCM',
    ];
    const content = ['STT,Địa chỉ', ...addresses.map((text) => `1,"${text}"`)].join('\n');
    const { summary, questions } = reconcile(content, '--vintage', 'before').found;
    expect(summary.byStatus).toMatchObject({ ambiguous: 2, merged: 1 });
    expect(questions).toHaveLength(2);
  });

  test('a column of postal codes is not taken for one of wards, unless a person says so', () => {
    const rows = Array.from({ length: 20 }, (_, row) => `1${1000 + row},${OLD}`);
    const content = ['Mã,Xã,Huyện,Tỉnh', ...rows].join('\n');
    const { found } = reconcile(content);
    expect(codesOf(found)).toContain('codes-of-something-else');
    expect(found.summary.byStatus).toMatchObject({ 'split-open': 20 });
    const said = reconcile(content, '--map', 'Mã=wardCode').found;
    expect(codesOf(said)).not.toContain('codes-of-something-else');
    expect(said.summary.byStatus).toMatchObject({ ambiguous: expect.any(Number) });
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
    expect(found.findings[0]?.suggestion).toContain('--map "Họ tên=ward"');
    expect(found.inputs).toMatchObject([
      { file: 'a.csv', sheet: null, account: { rows: 2, notUnderstood: 2 } },
    ]);
    expect(reconcile('Đơn vị\n00634\n', '--map', 'Đơn vị=wardCode').found.summary.rows).toBe(1);
  });
});
