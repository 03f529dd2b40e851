import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Phí'];
const OLD = csvOf([
  HEADER,
  ['1.005160', 'Cấp thẻ đi rừng', 'Cấp xã', '10.000 đồng'],
  ['1.005170', 'Cấp thẻ đi biển', 'Cấp tỉnh', '10.000 đồng'],
  ['1.005180', 'Cấp thẻ đi núi', 'Cấp xã', '10.000 đồng'],
]);
const NEW = csvOf([
  HEADER,
  ['1.005160', 'Cấp thẻ đi rừng sâu', 'Cấp xã', '20.000 đồng'],
  ['1.005170', 'Cấp thẻ đi biển xa', 'Cấp tỉnh', '10.000 đồng'],
]);

function ignoring(...rules: readonly object[]) {
  const desk = new Desk();
  desk.put('cu.csv', OLD);
  desk.put('moi.csv', NEW);
  desk.put('haicap.config.json', JSON.stringify({ ignoreChanges: { procedures: rules } }));
  const run = (...more: readonly string[]) =>
    desk.run('diff', 'procedures', 'cu.csv', 'moi.csv', ...more);
  const { status, stdout, stderr } = run('--format', 'json', '--as-of', '2026-11-01');
  const report = status === 2 ? undefined : JSON.parse(stdout);
  const keys = report?.changes.map(({ key }: { key: string }) => key);
  const codes = report?.findings.map(({ code }: { code: string }) => code);
  return { run, status, stderr, report, keys, codes };
}

const because = { reason: 'đã thông báo' };

test('a change all of whose meanings are ignored is left out and counted', () => {
  const { run, report, keys, codes } = ignoring({ consequence: 'renamed', ...because });
  expect(keys).toEqual(['1.005160', '1.005180']);
  expect(report.changes[0]).toMatchObject({
    consequences: ['fee-changed'],
    fields: [{ field: 'fees' }],
  });
  expect(report.summary).toMatchObject({ changed: 2, removed: 1, byConsequence: { renamed: 2 } });
  expect(report.leftOut.ignored).toEqual({
    added: 0,
    removed: 0,
    changed: 1,
    renamedKeys: 0,
    byConsequence: { renamed: 2 },
  });
  expect(codes).toEqual([]);
  expect(run().stdout).toContain(
    'Bỏ qua theo cấu hình nên không liệt kê: thêm 0 · thiếu 0 · thay đổi 1 · đổi mã 0. Hệ quả: đổi tên\n  2',
  );
});

test.each([
  ['by field', { field: 'Phí, lệ phí' }, ['1.005160', '1.005170', '1.005180']],
  ['by key', { key: '1.005170' }, ['1.005160', '1.005180']],
  ['by what the record is', { where: ['levels=Cấp xã'] }, ['1.005170']],
  ['a record that is missing', { consequence: 'missing' }, ['1.005160', '1.005170']],
])('%s', (_, rule, expected) => {
  expect(ignoring({ ...rule, ...because }).keys).toEqual(expected);
});

test('an expired rule is told, and so is one that matches nothing', () => {
  const { keys, codes, report } = ignoring(
    { consequence: 'renamed', expires: '2026-10-31', ...because },
    { consequence: 'repealed', ...because },
    { consequence: 'missing', expires: '2026-11-01', ...because },
  );
  expect(keys).toEqual(['1.005160', '1.005170']);
  expect(codes).toEqual(['change-ignore-expired', 'change-ignore-unused']);
  expect(report.findings[0].message).toContain('Quy tắc thứ 1');
});

test('what is ignored fails no job and is not counted against --max-changes', () => {
  const { run } = ignoring({ where: ['levels=Cấp xã'], ...because });
  expect(run('--max-changes', '1').status).toBe(0);
  expect(run('--fail-on', 'warning').status).toBe(0);
});

test.each([
  ['no reason', { consequence: 'renamed' }, 'reason'],
  ['no field of that name', { field: 'gì đó', ...because }, 'gì đó'],
  ['no day', { expires: 'mai', ...because }, 'expires'],
])('%s is refused', (_, rule, named) => {
  const { status, stderr } = ignoring(rule);
  expect([status, stderr]).toEqual([2, expect.stringContaining(named)]);
});
