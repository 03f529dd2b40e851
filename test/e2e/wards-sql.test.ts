import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { openSqlite } from '../support/servers/sqlite.js';
import { sqlSuite } from '../support/sql-suite.js';

describe('wards sql, in SQLite', () => sqlSuite(openSqlite));

describe('the command', () => {
  const desk = new Desk();
  const sql = (...args: string[]) => desk.start('wards', 'sql', ...args);
  const table = ['--table', 'ho', '--code-column', 'ma'];

  test('prints a script that says what it does, the same every time', async () => {
    const [one, other, english] = await Promise.all([
      sql('--dialect', 'postgres', ...table),
      sql('--dialect', 'postgres', ...table),
      sql('--dialect', 'postgres', ...table, '--lang', 'en'),
    ]);
    expect([one.status, one.stderr]).toEqual([0, '']);
    expect(one.stdout).toBe(other.stdout);
    expect(one.stdout).toMatch(
      /^-- Thêm bảy cột haicap_[^\n]*2026-09-20[^\n]*\n(-- [^\n]+\n)+BEGIN;\n/,
    );
    expect(one.stdout.endsWith('COMMIT;\n')).toBe(true);
    expect(english.stdout).toContain('-- Codes are compared as text');
  });

  test('writes it to a file', async () => {
    const { status, stdout } = await sql('--dialect', 'sqlite', '--inverse', '--output', 'bo.sql');
    expect([status, stdout]).toEqual([0, '']);
    expect(desk.read('bo.sql')).toContain('DROP TABLE "haicap_ward_crosswalk";\n');
  });

  test('its schema describes what it prints as JSON', async () => {
    const ajv = new Ajv2020({ strictTypes: false });
    const [ward, report] = ['ward', 'wards-sql-report'].map((name) =>
      JSON.parse(
        readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
      ),
    );
    const validate = ajv.addSchema(ward).compile(report);
    for (const flags of [['--inverse'], [...table, '--dry-run'], [...table, '--inverse']]) {
      const { status, ...document } = await desk.ask(
        'wards',
        'sql',
        '--dialect',
        'mysql',
        ...flags,
      );
      validate(document);
      expect([status, validate.errors]).toEqual([0, null]);
    }
  });

  test.each([
    ['no dialect', [], /--dialect/],
    ['an unknown dialect', ['--dialect', 'oracle'], /oracle.*postgres, mysql, sqlite/],
    ['columns without a table', ['--dialect', 'sqlite', '--code-column', 'ma'], /--table/],
    ['a table without its column', ['--dialect', 'sqlite', '--table', 'ho'], /--code-column/],
    ['a dry run of the crosswalk', ['--dialect', 'sqlite', '--dry-run'], /--table/],
    ['both ways at once', ['--dialect', 'sqlite', ...table, '--dry-run', '--inverse'], /--inverse/],
    ['a day that is none', ['--dialect', 'sqlite', '--as-of', '1/7/2025'], /YYYY-MM-DD/],
    ['a name too long', ['--dialect', 'postgres', '--table', 'ă'.repeat(40), '--inverse'], /63/],
    [
      'a column that would be dropped again',
      ['--dialect', 'sqlite', '--table', 'ho', '--code-column', 'haicap_ward_code'],
      /haicap_ward_code/,
    ],
  ])('refuses %s', async (_, args, words) => {
    const { status, stdout, stderr } = await sql(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
