import { expect, test } from 'vitest';
import { AS_USUAL } from '../../../../test/support/reports/options.js';
import { type Report, tell } from '../../../../test/support/reports/told.js';
import { diff, kind, malformedCode, validation } from '../../../../test/support/reports.js';
import { Failure, type Finding, finding } from '../../../core/findings/index.js';
import type { ReportOptions } from '../../options.js';
import type { ReportFormat } from '../formats.js';
import { render } from '../index.js';

async function told(
  format: ReportFormat,
  report: Report,
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const rendered = await render(tell(report), format, { ...AS_USUAL, kind, ...options });
  return String(rendered.output);
}

const clean = { ...validation, findings: [] };
const unread = [{ file: 'b.csv', failure: new Failure('file-empty', { file: 'b.csv' }) }];
const unreadable = { ...validation, unreadable: unread };

/** What nobody would call a file, or write into a cell. */
const file = 'thư mục/a,b: 100%\n"x".csv';
const value = '%0A]]>\u0001\u202e<b>&"\'\r\n::error::😀\ufffe';
const nasty: Finding = { ...malformedCode(7, value), place: { file, row: 7, cell: 'A7' } };
const strange = { ...validation, findings: [nasty] };

test('annotations of GitHub: a line each, everything escaped, the gravest first', async () => {
  const lines = (await told('github', { ...validation, findings: [malformedCode(2, 'x'), nasty] }))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(3);
  const name = 'thư mục/a%2Cb%3A 100%25%0A"x".csv';
  expect(lines[1]).toContain(`::error file=${name},line=7,title=code-malformed::A7: `);
  expect(lines[1]).toContain('%250A]]>␁<U+202E><b>&"\'⏎::error::😀');
  const severities = (await told('github', validation)).match(/^::\w+/gm) ?? [];
  const order = ['::error', '::warning', '::notice'];
  expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('code quality of GitLab: what it needs of each, and nothing that it refuses', async () => {
  const [failed, ...found] = JSON.parse(await told('gitlab', { ...strange, unreadable: unread }));
  expect(failed).toMatchObject({ check_name: 'file-empty', severity: 'blocker' });
  expect(failed.location).toEqual({ path: 'b.csv', lines: { begin: 1 } });
  expect(found).toEqual([
    {
      description: expect.stringContaining('A7: '),
      check_name: 'code-malformed',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'critical',
      location: { path: file, lines: { begin: 7 } },
    },
  ]);
  expect(await told('gitlab', clean)).toBe('[]\n');
});

test('TAP 14: as many points as planned; what reaches --fail-on is not ok', async () => {
  const { findings } = validation;
  const report = { ...unreadable, findings: [...findings, ...findings] };
  const text = await told('tap', report, { failOn: 'warning' });
  const points = text.match(/^(not )?ok \d+ - /gm) ?? [];
  expect(text).toMatch(new RegExp(`^TAP version 14\n1\\.\\.${points.length}\n`));
  expect(points.map((point) => /\d+/.exec(point)?.[0])).toEqual(
    points.map((_, index) => String(index + 1)),
  );
  const graver = [...report.findings].filter(({ severity }) => severity !== 'info');
  expect(points.filter((point) => point.startsWith('not'))).toHaveLength(1 + graver.length);
  const never = await told('tap', validation, { failOn: 'never' });
  expect(never).not.toContain('not ok');
});

test('TAP: what has a meaning there is taken it from', async () => {
  const hash = { ...validation, findings: [malformedCode(2, 'a # SKIP \\')] };
  expect(await told('tap', hash)).toContain('“a \\# SKIP \\\\”');
  expect(await told('tap', clean)).toContain('1..1\nok 1 - ');
});

test('JUnit: cases counted, and no character that XML refuses', async () => {
  const text = await told('junit', { ...strange, unreadable: unread });
  expect(text).toContain('tests="2" failures="1" errors="1"');
  expect(text).toContain('<error type="file-empty"');
  expect(text).toContain('&lt;b&gt;&amp;&quot;&#39;');
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/u);
  expect(await told('junit', clean)).toContain('tests="1" failures="0" errors="0"');
});

test('SARIF: a rule once, results that lead to it, the exit code of the command', async () => {
  const { runs } = JSON.parse(await told('sarif', { ...unreadable, findings: [nasty, nasty] }));
  const [{ tool, results, invocations }] = runs;
  const ids = tool.driver.rules.map(({ id }: { readonly id: string }) => id);
  expect(ids).toEqual(['file-empty', 'code-malformed']);
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  expect(invocations).toMatchObject([{ executionSuccessful: false, exitCode: 3 }]);
  const [location] = results[1].locations;
  expect(location.physicalLocation.artifactLocation.uri).toBe(
    'th%C6%B0%20m%E1%BB%A5c/a%2Cb%3A%20100%25%0A%22x%22.csv',
  );
  expect(location.physicalLocation.region).toEqual({ startLine: 7 });
  const prints = results.map(
    ({ partialFingerprints }: Record<string, Record<string, string>>) =>
      partialFingerprints?.['haicap/v1'],
  );
  expect(new Set(prints).size).toBe(3);
});

test('files are named from the working folder; records of JSON have no line', async () => {
  const place = { file: '/kho/dữ liệu/a.json', row: 3 };
  const found = finding('code-malformed', { place, value: 'x' }, { closest: [] });
  const report = { ...validation, findings: [found] };
  const [{ location }] = JSON.parse(await told('gitlab', report, { folder: '/kho/sổ' }));
  expect(location).toEqual({ path: '../dữ liệu/a.json', lines: { begin: 1 } });
  expect(await told('github', report, { folder: '/kho' })).toContain('file=dữ liệu/a.json,title=');
});

test('changes are told one meaning each, where their record stands', async () => {
  const entries = JSON.parse(await told('gitlab', diff));
  expect(entries.map(({ check_name }: Record<string, string>) => check_name)).toEqual([
    'level-transferred',
    'time-reduced',
    'legal-basis-changed',
    'new',
    'missing',
    'key-changed',
  ]);
  expect(entries[0].location).toEqual({ path: 'moi.csv', lines: { begin: 2 } });
  expect(entries[1].description).toMatch(/1\.000001 · .*: rút ngắn thời hạn\. .*5 .* → .*2,5/);
});

test('GitHub: ten annotations of each severity, all else in the log, where it gives no order', async () => {
  const findings = Array.from({ length: 13 }, (_, i) => malformedCode(i + 2, `mã ${i} ##[error]`));
  const text = await told('github', { ...validation, findings });
  expect(text.match(/^::error /gm)).toHaveLength(10);
  const [, folded = ''] = /^::group::Còn 3 mục: .*\n([\s\S]*)^::endgroup::$/m.exec(text) ?? [];
  expect(folded.match(/^error .*\(code-malformed\)$/gm)).toHaveLength(3);
  expect(folded).not.toMatch(/##\[|^::/m);
  const ten = await told('github', { ...validation, findings: findings.slice(0, 10) });
  expect(ten).not.toContain('::group::');
});
