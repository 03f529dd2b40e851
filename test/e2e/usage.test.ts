import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import type { Validation } from '../support/datasets/lists.js';

/** One understandable line on stderr, nothing on stdout, nothing stored. */
function expectRefusal(desk: Desk, status: number, args: string[], words: RegExp): void {
  const outcome = desk.run(...args);
  expect(outcome.stdout).toBe('');
  expect(outcome.stderr).toMatch(words);
  expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(outcome.stderr).not.toMatch(/^\s+at /m);
  expect(outcome.status).toBe(status);
  expect(desk.list()).not.toContain('.haicap');
}

const LIST = 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n';

describe('exit code 2: wrong use or configuration', () => {
  test.concurrent.each([
    ['unknown command', ['improt', 'procedures', 'a.csv'], /improt.*import/],
    [
      'unknown option',
      ['validate', 'procedures', 'a.csv', '--fromat', 'json'],
      /--fromat.*--format/,
    ],
    ['missing argument', ['validate', 'procedures'], /tệp/],
    ['option without its value', ['validate', 'procedures', 'a.csv', '--output'], /--output/],
    [
      'value that is none of the choices',
      ['validate', 'procedures', 'a.csv', '--fail-on', 'always'],
      /always.*error, warning, info, never/,
    ],
    ['unknown kind', ['validate', 'procedure', 'a.csv'], /procedure.*procedures/],
    [
      'unknown field in --map',
      ['validate', 'procedures', 'a.csv', '--map', 'Tên=nmae'],
      /nmae.*name/,
    ],
    ['--map without a field', ['validate', 'procedures', 'a.csv', '--map', 'Tên'], /--map/],
    [
      'unknown field in --key',
      ['validate', 'procedures', 'a.csv', '--key', 'name,feilds'],
      /feilds.*fields/,
    ],
    [
      'a date that is none',
      ['validate', 'procedures', 'a.csv', '--as-of', '7/2025'],
      /7\/2025.*YYYY-MM-DD/,
    ],
    [
      'two modes at once',
      ['import', 'procedures', 'a.csv', '--update', '--replace'],
      /--update.*--replace/,
    ],
    [
      'a scope without --replace',
      ['import', 'procedures', 'a.csv', '--scope', 'publisher=A'],
      /--replace/,
    ],
    [
      'a scope without a value',
      ['import', 'procedures', 'a.csv', '--replace', '--scope', 'publisher'],
      /FIELD=VALUE/,
    ],
    ['an unknown code', ['explain', 'code-malfromed'], /code-malfromed.*code-malformed/],
    [
      'a file of a kind that holds no list',
      ['validate', 'procedures', 'scan.pdf'],
      /scan\.pdf.*xlsx/,
    ],
    ['no workspace', ['log'], /import/],
    ['a missing output folder', ['export', 'procedures'], /--to/],
    [
      'a mapping that breaks its schema',
      ['validate', 'procedures', 'a.csv', '--mapping', 'bad.json'],
      /bad\.json/,
    ],
    [
      'a configuration that breaks its schema',
      ['validate', 'procedures', 'a.csv', '--config', 'bad.json'],
      /bad\.json/,
    ],
    [
      'a configuration with an unknown code',
      ['validate', 'procedures', 'a.csv', '--config', 'code.json'],
      /code-malfromed/,
    ],
    [
      'an output file that exists',
      ['validate', 'procedures', 'a.csv', '--output', 'a.csv'],
      /a\.csv.*--force/,
    ],
    [
      'a sheet that is not there',
      ['validate', 'procedures', 'a.csv', '--sheet', 'Trang 9'],
      /Trang 9/,
    ],
    ...['reconcile', 'review'].flatMap((command): [string, string[], RegExp][] => {
      const args = [command, 'so-ho.csv', ...(command === 'reconcile' ? ['--out', 'b.csv'] : [])];
      return [
        [`a sheet of a file that has none (${command})`, [...args, '--sheet', 'Sổ hộ'], /Sổ hộ/],
        [`a key where none is needed (${command})`, [...args, '--key', 'wardCode'], /--key/],
      ];
    }),
  ])('%s', (_case, args, words) => {
    const desk = new Desk();
    desk.put('a.csv', LIST);
    desk.put('so-ho.csv', 'Mã xã\n00634\n');
    desk.put('scan.pdf', '%PDF-1.7\n');
    desk.put('bad.json', '{"nonsense": true}');
    desk.put('code.json', '{"severities": {"code-malfromed": "info"}}');
    expectRefusal(desk, 2, args, words);
  });
});

describe('exit code 3: unreadable', () => {
  test.concurrent.each([
    ['missing', 'none.xlsx', /none\.xlsx/],
    ['a directory', 'folder', /folder/],
    ['empty', 'empty.csv', /empty\.csv/],
    ['a pattern without a match', 'none*.xlsx', /none\*\.xlsx/],
    ['truncated', 'cut.xlsx', /cut\.xlsx/],
    ['not what its name says', 'fake.xlsx', /fake\.xlsx/],
    ['broken JSON', 'broken.json', /broken\.json/],
  ])('%s', (_case, name, words) => {
    const desk = new Desk();
    desk.samples('danh-muc-2026-01.xlsx');
    mkdirSync(desk.path('folder'));
    desk.put('empty.csv', '');
    desk.put('cut.xlsx', desk.bytes('danh-muc-2026-01.xlsx').subarray(0, 5000));
    desk.put('fake.xlsx', 'PK\u0003\u0004 not a workbook');
    desk.put('broken.json', '[{"code": "1.005160", ');
    expectRefusal(desk, 3, ['import', 'procedures', name], words);
  });
});

describe('exit code 0 or 1: read, and found wanting', () => {
  test.concurrent.each([
    ['a header twice', 'Mã TTHC,Mã TTHC,Tên\n1.005160,1.005160,A\n', 'column-claimed-twice'],
    ['a required column missing', 'Tên TTHC,Lĩnh vực\nA,B\n', 'column-missing'],
    ['a row that is too long', 'Mã TTHC,Tên\n1.005160,A,thừa\n', 'row-too-long'],
    ['a quote that never ends', 'Mã TTHC,Tên\n1.005160,"A\n1.005161,B\n', 'quote-unclosed'],
    ['no header', 'một,hai\nba,bốn\n', 'header-not-found'],
  ])('%s', (_case, content, code) => {
    const desk = new Desk();
    desk.put('a.csv', content);
    const args = ['validate', 'procedures', 'a.csv'];
    const [result, never] = [
      desk.json<Validation>(...args),
      desk.run(...args, '--fail-on', 'never'),
    ];
    expect(result.status).toBe(1);
    expect(result.findings.map((found) => found.code)).toContain(code);
    expect(never.status).toBe(0);
  });
});

test.concurrent.each(['pretty', 'json', 'csv'])(
  '--fail-on decides the exit code of %s',
  async (format) => {
    const desk = new Desk();
    desk.put('a.csv', 'Mã TTHC,Tên TTHC,Lĩnh vực\n1.005160,Cấp thẻ,Lĩnh vực lạ lùng\n');
    const outcomes = ['error', 'warning', 'info', 'never'].map((level) =>
      desk.run('validate', 'procedures', 'a.csv', '--format', format, '--fail-on', level),
    );
    expect((await Promise.all(outcomes)).map(({ status }) => status)).toEqual([0, 1, 1, 0]);
  },
);

test.concurrent('help and version are clean, in the language asked for', () => {
  const desk = new Desk();
  const [vi, en, version, bare] = [
    desk.run('--help'),
    desk.run('validate', '--help', '--lang', 'en'),
    desk.run('--version'),
    desk.run(),
  ];
  expect([vi.status, vi.stderr]).toEqual([0, '']);
  expect(vi.stdout).toContain('Lệnh:');
  expect(bare).toEqual(vi);
  expect(en.stdout).toContain('Usage:');
  expect(en.stdout).toContain('Example:');
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.concurrent('the language is that of the option, the variable, the configuration, never of the locale', () => {
  const desk = new Desk();
  const ask = (env: Record<string, string>, ...args: string[]) =>
    desk.runWith({ env }, 'explain', 'level-district', ...args).stdout;
  const [vi, en] = [ask({}, '--lang', 'vi'), ask({}, '--lang', 'en')];
  expect(en).not.toBe(vi);
  expect(ask({ LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe(vi);
  expect(ask({ HAICAP_LANG: 'en' })).toBe(en);
  expect(ask({ HAICAP_LANG: 'en' }, '--lang', 'vi')).toBe(vi);
  desk.put('haicap.config.json', '{ "lang": "en" }');
  expect(ask({})).toBe(en);
  expect(ask({ HAICAP_LANG: 'vi' })).toBe(vi);
  desk.put('other.json', '{ "lang": "vi" }');
  expect(ask({}, '--config', 'other.json')).toBe(vi);
});

test.concurrent('a variable or a configuration that names no language is refused', () => {
  const desk = new Desk();
  desk.put('a.csv', 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n');
  const args = ['validate', 'procedures', 'a.csv'];
  const variable = desk.runWith({ env: { HAICAP_LANG: 'fr' } }, ...args);
  expect([variable.status, variable.stdout]).toEqual([2, '']);
  expect(variable.stderr).toContain('“fr” không dùng được cho HAICAP_LANG');
  desk.put('haicap.config.json', '{ "lang": "fr" }');
  const file = desk.run(...args);
  expect([file.status, file.stdout]).toEqual([2, '']);
  expect(file.stderr).toContain('haicap.config.json');
});
