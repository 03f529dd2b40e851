import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { codes, deskWith, LIST, VALIDATE } from '../support/configured.js';
import type { Validation } from '../support/datasets/lists.js';

test('a severity by code changes the exit code, not which rows are set aside', () => {
  const desk = deskWith({ severities: { 'code-malformed': 'info', 'field-unknown': 'error' } });
  const result = desk.json<Validation>(...VALIDATE);
  const severity = (code: string) => result.findings.find((found) => found.code === code)?.severity;
  expect([severity('code-malformed'), severity('field-unknown')]).toEqual(['info', 'error']);
  expect(result.summary).toMatchObject({ rejected: 1, bySeverity: { error: 2 } });
  expect(result.status).toBe(1);
  desk.put('haicap.config.json', JSON.stringify({ severities: { 'code-malformed': 'info' } }));
  const milder = desk.json<Validation>(...VALIDATE);
  expect([milder.status, milder.summary.rejected]).toEqual([0, 1]);
});

test('--config names another file, and a missing one is an error', () => {
  const desk = deskWith({ severities: { 'code-malformed': 'info' } }, 'office.json');
  desk.put('haicap.config.json', JSON.stringify({ severities: { 'field-unknown': 'error' } }));
  const [result, missing] = [
    desk.run(...VALIDATE, '--config', 'office.json'),
    desk.run(...VALIDATE, '--config', 'none.json'),
  ];
  expect(result.status).toBe(0);
  expect(missing.stdout).toBe('');
  expect(missing.stderr).toContain('none.json');
});

test('a repair that is switched off is not made', () => {
  const desk = deskWith({ repairs: { 'normalise-decision-number': false } });
  expect(codes(desk)).not.toContain('normalise-decision-number');
  desk.put('haicap.config.json', '{}');
  expect(codes(desk)).toContain('normalise-decision-number');
});

test('an export goes where the configuration says, and elsewhere when told', () => {
  const desk = deskWith({ export: { profile: 'clean', to: 'portal' } });
  desk.run('import', 'procedures', 'a.csv');
  const [configured, told] = [
    desk.run('export', 'procedures'),
    desk.run('export', 'procedures', '--to', 'elsewhere'),
  ];
  expect([configured.status, told.status]).toEqual([0, 0]);
  expect(desk.list('portal')).toContain('manifest.json');
  expect(desk.list('elsewhere')).toEqual(desk.list('portal'));
});

describe('errors', () => {
  const WRONG = {
    severity: {},
    severities: { 'field-unknwon': 'fatal' },
    ignore: [{ code: 'level-district', expires: '31/12/2025' }],
    columns: { procedure: { Mã: 'code' }, wards: { Mã: 3, Tên: 'nam' } },
    asOf: 2025,
  };

  test.each([
    [
      'vi',
      /6 chỗ|7 chỗ|8 chỗ|9 chỗ/,
      'cần là ngày viết như 2026-12-31',
      'thiếu "reason"',
      'gần nhất',
    ],
    [
      'en',
      /\d places/,
      'has to be a day written like 2026-12-31',
      '"reason" is missing',
      'closest',
    ],
  ])('in %s come all at once, in words', (lang, count, ...words) => {
    const result = deskWith(WRONG).run(...VALIDATE, '--lang', lang);
    expect([result.status, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toMatch(count);
    for (const text of [
      ...words,
      '"severity"',
      'severities.field-unknwon',
      '"field-unknown"',
      'ignore[0].expires',
      '"procedures"',
      'columns.wards.',
      'asOf: ',
    ])
      expect(result.stderr).toContain(text);
    expect(result.stderr).not.toMatch(/additionalProperties|must |undefined|[{]\w+[}]/);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('of a file that is no JSON, and of a mapping', () => {
    const desk = deskWith({});
    desk.put('hong.json', '{\n  "repairs": {},,\n}');
    desk.put('map.json', JSON.stringify({ kinds: 'procedures', columns: { Mã: 5 } }));
    const [broken, mapping] = [
      desk.run(...VALIDATE, '--config', 'hong.json'),
      desk.run(...VALIDATE, '--mapping', 'map.json'),
    ];
    expect([broken.status, mapping.status]).toEqual([2, 2]);
    expect(broken.stderr).toContain('không phải JSON hợp lệ: dòng 2, cột 17: ');
    expect(mapping.stderr).toContain('thiếu "kind"');
    expect(mapping.stderr).toContain('không có tên "kinds" (gần nhất: "kind")');
    expect(mapping.stderr).toContain('cần là một chuỗi chữ / null, đang là 5');
  });
});

describe('found upwards', () => {
  test('the nearest is used and named; paths in it are meant from its folder', () => {
    const desk = deskWith({ severities: { 'code-malformed': 'info' }, export: { to: 'portal' } });
    desk.put('thang/07/a.csv', LIST);
    const folder = desk.path('thang', '07');
    const [above, here] = [desk.runWith({ folder }, ...VALIDATE), desk.run(...VALIDATE)];
    expect([above.status, here.status]).toEqual([0, 0]);
    expect(above.stderr).toBe('Dùng tệp cấu hình ../../haicap.config.json\n');
    expect(here.stderr).toBe('');
    desk.runWith({ folder }, 'import', 'procedures', 'a.csv');
    const exported = desk.runWith({ folder }, 'export', 'procedures');
    expect(exported.status).toBe(0);
    expect(desk.list('portal')).toContain('manifest.json');
    desk.put('thang/haicap.config.json', '{}');
    const nearer = desk.runWith({ folder }, ...VALIDATE);
    expect([nearer.status, nearer.stderr]).toEqual([
      1,
      'Dùng tệp cấu hình ../haicap.config.json\n',
    ]);
  });
});

test.each([
  ['a key that stands twice', '{"columns": {"procedures": {"A": "code",\n"A": "name"}}}', 'dòng 2'],
  ['brackets without end', `{"columns": ${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 'dòng 1'],
])('of files of the user’s own %s is told, with its line', (_, text, line) => {
  const desk = new Desk();
  desk.put('a.csv', 'A,Tên TTHC\n1.000080,Đăng ký khai sinh\n');
  desk.put('own.json', text);
  for (const flag of ['--config', '--mapping', '--register-overlay']) {
    const { status, stdout, stderr } = desk.run('inspect', 'a.csv', flag, 'own.json');
    expect({ flag, status, stdout }).toEqual({ flag, status: 2, stdout: '' });
    expect(stderr).toContain(line);
  }
});
