import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { overlay, RESOLUTION } from '../support/wards/overlay.js';

interface Found {
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

/** A desk with an overlay of the resolution. */
function overlaid(text = RESOLUTION): Desk {
  const desk = new Desk();
  overlay(desk, 'phu.json', text);
  return desk;
}

const OVERLAY = ['--register-overlay', 'phu.json'] as const;

/** What is told of the overlay when something in it is changed. */
function refused(from: string | RegExp, to: string): string {
  const desk = overlaid();
  desk.put('sai.json', desk.read('phu.json').replace(from, to));
  const { status, stdout, stderr } = desk.run('wards', 'list', '--register-overlay', 'sai.json');
  expect({ status, stdout: stdout.slice(0, 80) }).toEqual({ status: 2, stdout: '' });
  return stderr;
}

describe('what is derived is used before a release', () => {
  test('a line an item, for review', () => {
    const lines = overlaid().read('phu.json').split('\n');
    expect(lines.filter((line) => line.includes('"oldCode"'))).toHaveLength(6);
    expect(lines.find((line) => line.includes('01654'))).toContain(
      '"oldName":"Xã Hòa An","newCode":"01654","newName":"Phường Hòa An"',
    );
  });

  test('the day of every question is the overlay’s last; an earlier day is answered as before', () => {
    const desk = overlaid();
    const trace = desk.json<{ asOf: string; unit: { name: string }; registerOverlay: object }>(
      'wards',
      'trace',
      '01654',
      ...OVERLAY,
    );
    expect(trace).toMatchObject({
      asOf: '2027-03-01',
      unit: { name: 'Phường Hòa An' },
      registerOverlay: { file: 'phu.json', resolutions: [{ number: '9010/NQ-UBTVQH16' }] },
    });
    const before = desk.json<{ unit: { name: string } }>(
      'wards',
      'trace',
      '01654',
      '--as-of',
      '2026-12-31',
      ...OVERLAY,
    );
    expect(before.unit.name).toBe('Xã Hòa An');
    expect(desk.json<{ unit: { name: string } }>('wards', 'trace', '01654').unit.name).toBe(
      'Xã Hòa An',
    );
  });

  test('rows are settled to the wards of the overlay, with its clause', () => {
    const desk = overlaid();
    desk.put(
      'ho.csv',
      'Mã xã,Phường/xã,Tỉnh\n01654,Xã Hòa An,Cao Bằng\n01294,Xã Lý Bôn,Cao Bằng\n',
    );
    const { status, stdout, stderr } = desk.run(
      'reconcile',
      'ho.csv',
      '--out',
      'moi.csv',
      ...OVERLAY,
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toContain('phu.json');
    expect(stderr).toContain('9010/NQ-UBTVQH16');
    const rows = desk.read('moi.csv');
    expect(rows).toContain('Phường Hòa An');
    expect(rows).toContain('01290,Xã Bảo Lâm');
    expect(rows).toContain('khoản 2 Điều 1 Nghị quyết 9010/NQ-UBTVQH16');
  });

  test('a ward that gave a part of itself is asked about', () => {
    const desk = overlaid();
    desk.put('ho.csv', 'Mã xã,Phường/xã,Tỉnh\n01318,Xã Yên Thổ,Cao Bằng\n');
    const told = desk.json<{ summary: object }>(
      'reconcile',
      'ho.csv',
      '--out',
      'moi.csv',
      ...OVERLAY,
    );
    expect(desk.read('moi.csv')).toContain('split-open');
    expect(told).toHaveProperty('registerOverlay.file', 'phu.json');
  });

  test('lists are checked by it, scripts written by it', () => {
    const desk = overlaid();
    desk.put('ds.csv', 'Mã xã,Tên xã,Tỉnh\n01654,Phường Hòa An,Cao Bằng\n');
    const codes = (...more: string[]) =>
      desk
        .json<Found>('wards', 'check', 'ds.csv', '--kind', 'wards', ...more)
        .findings.filter(({ severity }) => severity !== 'info')
        .map(({ code }) => code);
    expect(codes(...OVERLAY)).toEqual([]);
    expect(codes()).not.toEqual([]);
    const { stdout } = desk.run(
      'wards',
      'sql',
      '--dialect',
      'sqlite',
      '--as-of',
      '2027-03-01',
      ...OVERLAY,
    );
    expect(stdout).toContain('9010/NQ-UBTVQH16');
  });

  test('an office keeps it in its configuration; its path is from there', () => {
    const desk = overlaid();
    desk.put('haicap.config.json', '{"registerOverlay": "phu.json"}');
    expect(desk.json<{ asOf: string }>('wards', 'list').asOf).toBe('2027-03-01');
    expect(desk.json('wards', 'list')).toHaveProperty('registerOverlay.file', 'phu.json');
  });

  test('a second resolution is added to what the overlay holds', () => {
    const desk = overlaid();
    desk.put(
      'hai.md',
      RESOLUTION.replace('9010', '9011')
        .replace(/1\. .*\n2\. .*\n3\. .*\n/, '1. Đổi tên phường Hòa An thành phường Nước Hai.\n')
        .replace('01 tháng 3', '01 tháng 6'),
    );
    const { status } = desk.run('wards', 'derive', 'hai.md', '--out', 'hai.json', ...OVERLAY);
    expect(status).toBe(0);
    const { unit } = desk.json<{ unit: { name: string } }>(
      'wards',
      'trace',
      '01654',
      '--register-overlay',
      'hai.json',
    );
    expect(unit.name).toBe('Phường Nước Hai');
  });

  test('a province that changes its type', () => {
    const desk = overlaid(
      RESOLUTION.replace(
        /Điều 1.*\n/,
        'Điều 1. Thành lập thành phố Cao Bằng trên cơ sở nguyên trạng tỉnh Cao Bằng.\n',
      ),
    );
    const { units } = desk.json<{ units: { province: string }[] }>(
      'wards',
      'list',
      '--province',
      '04',
      ...OVERLAY,
    );
    expect(new Set(units.map(({ province }) => province))).toEqual(new Set(['Thành phố Cao Bằng']));
  });
});

describe('what cannot be used is refused in words, with its line', () => {
  test.each([
    [
      'made for another register',
      /"sha256":"[0-9a-f]{64}"\}/,
      `"sha256":"${'0'.repeat(64)}"}`,
      'sổ đang cài',
    ],
    ['a day that the register knows', '2027-03-01', '2026-09-20', 'dòng 5'],
    ['a unit that isn’t there', '"oldCode":"01294"', '"oldCode":"01295"', 'dòng 10'],
    ['another name', 'Xã Lý Bôn', 'Xã Lý Bốn', '01294 Xã Lý Bôn'],
    [
      'a code that another unit bears',
      '"newCode":"01654"',
      '"newCode":"01273"',
      'Phường Thục Phán',
    ],
    ['a name that another unit bears', 'Phường Hòa An', 'Phường Thục Phán', '01273'],
    ['no code', '"newCode":"01654"', '"newCode":""', 'chưa có mã'],
    ['land left over', '"coverage":"remainder"', '"coverage":"partial"', 'đúng một lần'],
    ['a type of no commune', 'Phường Hòa An', 'Tổ Hòa An', 'không rõ loại'],
    ['a province that isn’t there', '"newProvince":"04"', '"newProvince":"99"', '99'],
    ['the province of others', '"newProvince":"04"', '"newProvince":"08"', 'tỉnh 08'],
    ['an adoption after the day of effect', '2027-01-20', '2027-03-02', '2027-03-02'],
    [
      'a code of a unit whose land went elsewhere',
      '"newCode":"01654"',
      '"newCode":"00001"',
      'đã dùng cho 00001 Phường Phúc Xá',
    ],
    [
      'a part that is all',
      '"coverage":"full","area":"all"',
      '"coverage":"full","area":"part"',
      'mâu thuẫn',
    ],
    ['a word that is no coverage', '"coverage":"full"', '"coverage":"most"', 'coverage'],
    ['no JSON', '"version": 1', '"version": 1,,', 'JSON'],
  ])('%s', (_, from, to, told) => {
    expect(refused(from, to)).toContain(told);
  });

  test('a line that stands twice, a province that keeps or takes a name', () => {
    const part = /^.*"coverage":"partial".*$/m;
    expect(refused(part, overlaid().read('phu.json').match(part)?.[0].repeat(2) ?? '')).toContain(
      '01318 Xã Yên Thổ → Xã Quảng Lâm được ghi hai lần',
    );
    const province = (before: string, after: string) => {
      const line = { resolution: '9010/NQ-UBTVQH16', code: '04', before, after };
      return refused('"provinces": []', `"provinces": [\n    ${JSON.stringify(line)}\n  ]`);
    };
    expect(province('Tỉnh Cao Bằng', 'Tỉnh Cao Bằng')).toContain('tên trước và sau đều là');
    expect(province('Tỉnh Cao Bằng', 'Tỉnh Lạng Sơn')).toContain('đang thuộc về 20 Tỉnh Lạng Sơn');
  });

  test('a name that hides or turns a text', () => {
    expect(refused(/"newName":"Phường Hòa An"/, '"newName":"Phường \\u202eHòa An"')).toContain(
      'relations[0].newName',
    );
  });

  test('a resolution that the register holds', () => {
    expect(refused(/9010\/NQ-UBTVQH16/g, '388/NQ-UBTVQH16')).toContain('đã có trong sổ');
  });

  test('no file; in English; an output that is the overlay itself', () => {
    const desk = overlaid();
    const absent = desk.run('wards', 'list', '--register-overlay', 'vang.json');
    expect(absent).toMatchObject({ status: 2, stderr: expect.stringContaining('vang.json') });
    desk.put('sai.json', '{}');
    const { stderr } = desk.run('wards', 'list', '--lang', 'en', '--register-overlay', 'sai.json');
    expect(stderr).toContain('cannot be used');
    const over = desk.run('wards', 'list', '--output', 'phu.json', '--force', ...OVERLAY);
    expect(over.status).toBe(2);
  });

  test('a proposal with errors is not written', () => {
    const desk = new Desk();
    desk.put('nq.md', RESOLUTION.replace('xã Lý Bôn', 'xã Không Có'));
    const { status, findings } = desk.json<Found>('wards', 'derive', 'nq.md', '--out', 'phu.json');
    expect(status).toBe(1);
    expect(findings.map(({ code }) => code)).toContain('overlay-withheld');
    expect(desk.list()).toEqual(['nq.md']);
  });
});
