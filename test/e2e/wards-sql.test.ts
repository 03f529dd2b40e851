import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { communeOn, loadRegister } from '../../src/core/register/index.js';
import { type QuestionEvidence, questionId } from '../../src/core/settle/index.js';
import { Desk } from '../support/cli.js';
import { openSqlite } from '../support/servers/sqlite.js';
import { nameOf } from '../support/wards/answered-rows.js';
import { sqlSuite } from '../support/wards/sql-suite.js';

/** What rows of a ward that was split ask about. */
function wardOf(code: string): QuestionEvidence {
  const unit = communeOn(loadRegister(), code, '2025-06-30');
  if (unit === undefined) throw new Error(`no ${code}`);
  return nameOf(unit);
}

const DAI_MO = wardOf('00634');
const ANSWER = {
  ...asked(DAI_MO),
  doubt: 'split',
  asOf: '2026-09-20',
  ward: { code: '00637', name: 'Phường Đại Mỗ' },
  candidates: [
    { code: '00622', name: 'Phường Xuân Phương' },
    { code: '00634', name: 'Phường Tây Mỗ' },
    { code: '00637', name: 'Phường Đại Mỗ' },
    { code: '09556', name: 'Phường Hà Đông' },
    { code: '09886', name: 'Phường Dương Nội' },
  ],
  by: 'An',
  at: '2026-10-01T08:30:00+07:00',
};
const UNKNOWN = { ...ANSWER, doubt: 'nothing', candidates: [] };

describe('wards sql, in SQLite', () => sqlSuite(openSqlite));

describe('the command', () => {
  const desk = new Desk();
  const sql = (...args: string[]) => desk.run('wards', 'sql', ...args);
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
      /^-- Thêm bảy cột haicap_[^\n]*20\/09\/2026[^\n]*\n(-- [^\n]+\n)+BEGIN;\n/,
    );
    expect(one.stdout.endsWith('COMMIT;\n')).toBe(true);
    expect(english.stdout).toContain('-- Codes are compared as text');
  });

  test('writes it to a file', async () => {
    const { status, stdout } = await sql('--dialect', 'sqlite', '--inverse', '--output', 'bo.sql');
    expect([status, stdout]).toEqual([0, '']);
    expect(desk.read('bo.sql')).toContain('DROP TABLE "haicap_ward_crosswalk";\n');
  });

  test('its schema describes what it prints as JSON', () => {
    const ajv = new Ajv2020({ strictTypes: false });
    const [report, ...used] = ['wards-sql-report', 'ward', 'finding', 'finding-code'].map((name) =>
      JSON.parse(
        readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
      ),
    );
    const validate = ajv.addSchema(used).compile(report);
    const unwritable = { ...UNKNOWN, ...asked({}) };
    desk.put('tra-loi.json', JSON.stringify({ version: 1, decisions: [unwritable] }));
    for (const flags of [
      ['--inverse'],
      [...table, '--dry-run'],
      [...table, '--decisions', 'tra-loi.json'],
      [...table, '--inverse'],
    ]) {
      const { status, ...document } = desk.json('wards', 'sql', '--dialect', 'mysql', ...flags);
      validate(document);
      expect([status, validate.errors]).toEqual([0, null]);
    }
  });

  test('goes by the day of the configuration, as reconcile does', () => {
    desk.put('ngay.json', '{ "asOf": "2025-07-01" }');
    const [configured, asked] = [
      desk.json('wards', 'sql', '--dialect', 'sqlite', ...table, '--config', 'ngay.json'),
      desk.json('wards', 'sql', '--dialect', 'sqlite', ...table, '--as-of', '2025-07-01'),
    ];
    expect(configured).toEqual(asked);
  });

  test.each([
    ['no dialect', [], /--dialect/],
    ['an unknown dialect', ['--dialect', 'oracle'], /oracle.*postgres, mysql, sqlite/],
    ['columns without a table', ['--dialect', 'sqlite', '--code-column', 'ma'], /--table/],
    ['a table without its column', ['--dialect', 'sqlite', '--table', 'ho'], /--code-column/],
    ['answers without a table', ['--dialect', 'sqlite', '--decisions', 'x.json'], /--table/],
    [
      'parts of wards without answers',
      ['--dialect', 'sqlite', ...table, '--area-column', 'to'],
      /--decisions/,
    ],
    ['a dry run of the crosswalk', ['--dialect', 'sqlite', '--dry-run'], /--table/],
    ['both ways at once', ['--dialect', 'sqlite', ...table, '--dry-run', '--inverse'], /--inverse/],
    ['a day that is none', ['--dialect', 'sqlite', '--as-of', '31/2/2025'], /YYYY-MM-DD/],
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

describe("people's answers", () => {
  const TABLE = ['--dialect', 'sqlite', '--table', 'ho', '--code-column', 'ma'];
  const deskWith = (...decisions: readonly object[]): Desk => {
    const desk = new Desk();
    desk.put('tra-loi.json', JSON.stringify({ version: 1, decisions }));
    return desk;
  };
  const sql = (desk: Desk, ...flags: readonly string[]) =>
    desk.json<{
      statements: string[];
      findings: { code: string; message: string; value?: string }[];
    }>(...['wards', 'sql', ...TABLE, '--decisions', 'tra-loi.json', '--lang', 'en', ...flags]);
  const told = ({ findings }: Awaited<ReturnType<typeof sql>>) =>
    findings.map(({ code, message }) => `${code}: ${message}`);

  test('are cited in the script, and nothing is said when all of them are in it', async () => {
    const desk = deskWith(ANSWER);
    const { status, statements, findings } = await sql(desk);
    expect([status, findings]).toEqual([0, []]);
    expect(statements.join('\n')).toContain(
      "('00634', 'settled-by-person', '00637', 'Phường Đại Mỗ', '01', 'Thành phố Hà Nội', 'khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15; An xác định ngày 01/10/2026",
    );
  });

  test('what a script cannot find the rows of is told, and not in it', async () => {
    const desk = deskWith(
      ANSWER,
      { ...UNKNOWN, ...asked({}) },
      { ...UNKNOWN, ...asked({ code: '0063A' }) },
      { ...ANSWER, ...asked({ ...DAI_MO, area: 'Дом 5' }) },
    );
    const [whole, parts] = await Promise.all([sql(desk), sql(desk, '--area-column', 'to')]);
    // Without a column of parts no row asks for one, as in a table that is reconciled.
    expect(told(whole)).toEqual([
      expect.stringMatching(/^decision-unasked: 1 answers .*00634 Дом 5/),
      expect.stringMatching(/^decision-unwritable: 2 answers .*0063A/),
    ]);
    expect(told(parts)).toEqual([
      expect.stringMatching(/^decision-unwritable: 3 answers .*0063A, 00634 Дом 5/),
    ]);
    expect(parts.statements.join('\n')).not.toMatch(/0063A|Дом/);
    expect(whole.status).toBe(0);
  });

  test('on names, or on what the law settles, are those that no row asks for', async () => {
    const named = { ...UNKNOWN, ...asked({ ward: 'Phường Đại Mỗ' }) };
    const desk = deskWith(named, { ...ANSWER, ...asked(wardOf('00001')) });
    const found = await sql(desk, '--area-column', 'to');
    expect(told(found)).toEqual([
      expect.stringMatching(/^decision-unasked: 2 answers .*: Phường Đại Mỗ, 00001/),
    ]);
    expect(found.statements.join('\n')).not.toContain('An xác định');
  });

  test('that no longer fit, or contradict each other, are told as reconcile tells them', async () => {
    const desk = deskWith({ ...ANSWER, ...asked(wardOf('00028')) }, ANSWER, {
      ...ANSWER,
      ward: { code: '00634', name: 'Phường Tây Mỗ' },
    });
    desk.put('so-ho.csv', 'Mã xã\n00634\n00028\n');
    const flags = ['--vintage', 'before', '--decisions', 'tra-loi.json', '--lang', 'en'];
    const reconciled = desk.json<{ findings: { code: string }[] }>(
      ...['reconcile', 'so-ho.csv', '--out', 'moi.csv', ...flags],
    );
    const { status, findings } = await sql(desk);
    expect(status).toBe(1);
    expect(findings.map(({ code }) => code)).toEqual(['decision-contradictory', 'decision-stale']);
    expect(reconciled.findings.filter(({ code }) => code.startsWith('decision-'))).toEqual(
      findings,
    );
  });

  test('are told of beside the script, which holds statements alone', () => {
    const hostile = asked({ code: 'x\u001b[31m; DROP TABLE ho;' });
    const desk = deskWith({ ...ANSWER, by: '\u001b[31mAn\n' }, { ...UNKNOWN, ...hostile });
    const flags = [...TABLE, '--decisions', 'tra-loi.json', '--output', 'chuyen.sql'];
    const { status, stdout, stderr } = desk.run('wards', 'sql', ...flags);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('decision-unwritable');
    expect(stderr).not.toContain('\u001b');
    expect(desk.read('chuyen.sql')).not.toMatch(/decision-|DROP TABLE ho|An\n|[^\P{Cc}\n]/u);
  });

  test('the severity of what is told is the office’s', async () => {
    const desk = deskWith({ ...UNKNOWN, ...asked({}) });
    desk.put('nang.json', '{ "severities": { "decision-unwritable": "error" } }');
    const { status } = await sql(desk, '--config', 'nang.json');
    expect(status).toBe(1);
  });

  test('a column of parts is named as any other', () => {
    const desk = deskWith(ANSWER);
    const flags = [...TABLE, '--decisions', 'tra-loi.json', '--area-column'];
    const [own, long] = ['haicap_status', 'ă'.repeat(256)].map((name) =>
      desk.run('wards', 'sql', ...flags, name),
    );
    expect([own?.status, long?.status]).toEqual([2, 2]);
    expect(own?.stderr).toMatch(/haicap_status.*--area-column/);
    expect(long?.stderr).toMatch(/--area-column.*255/);
  });

  test('a file that is not there, or none of answers, is refused', async () => {
    const desk = deskWith();
    desk.put('khac.json', '{ "version": 2 }');
    const run = (file: string) => desk.run('wards', 'sql', ...TABLE, '--decisions', file);
    const [missing, other] = await Promise.all([run('khong-co.json'), run('khac.json')]);
    expect([missing.status, missing.stdout, other.status, other.stdout]).toEqual([3, '', 2, '']);
  });
});

function asked(evidence: QuestionEvidence) {
  return { question: questionId(evidence), evidence };
}
