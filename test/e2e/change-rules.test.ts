import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cấp thực hiện', 'Thời hạn giải quyết', 'Phí'];
const OLD = csvOf([
  HEADER,
  ['1.005160', 'Cấp thẻ đi rừng', 'Hộ tịch', 'Cấp xã', '5 ngày làm việc', '10.000 đồng'],
  ['1.005170', 'Cấp thẻ đi biển', 'Hộ tịch', 'Cấp tỉnh', '5 ngày làm việc', '10.000 đồng'],
  ['1.005180', 'Cấp thẻ đi núi', 'Hộ tịch', 'Cấp xã', '5 ngày làm việc', '10.000 đồng'],
]);
const NEW = csvOf([
  HEADER,
  ['1.005160', 'Cấp thẻ đi rừng', 'Hộ tịch', 'Cấp xã', '7 ngày làm việc', '10.000 đồng'],
  ['1.005170', 'Cấp thẻ đi biển', 'Hộ tịch', 'Cấp tỉnh', '7 ngày làm việc', '20.000 đồng'],
]);

interface Change {
  readonly key: string;
  readonly severity: string;
  readonly fields: readonly { readonly field: string; readonly severity?: string }[];
}

function changesBy(rules: readonly object[], ...more: readonly string[]) {
  const desk = new Desk();
  desk.put('old.csv', OLD);
  desk.put('new.csv', NEW);
  desk.put('haicap.config.json', JSON.stringify({ changes: { procedures: rules } }));
  const run = (format: string) =>
    desk.run('diff', 'procedures', 'old.csv', 'new.csv', '--format', format, ...more);
  const { status, stdout, stderr } = run('json');
  const changes: readonly Change[] = JSON.parse(stdout).changes ?? [];
  const severities = changes.map(({ key, severity }) => [key, severity]);
  return { run, status, stderr, stdout, changes, severities };
}

test('without a rule changes are as grave as ever', () => {
  const { status, severities } = changesBy([]);
  expect([status, severities]).toEqual([
    0,
    [
      ['1.005160', 'info'],
      ['1.005170', 'info'],
      ['1.005180', 'warning'],
    ],
  ]);
});

test('by what a change means, by its field, by its record; the last that fits counts', () => {
  const { status, severities, changes, run } = changesBy([
    { consequence: 'time-extended', severity: 'error' },
    { consequence: 'time-extended', where: ['Cấp thực hiện=Cấp tỉnh'], severity: 'info' },
    { field: 'Phí, lệ phí', severity: 'warning' },
    { consequence: 'missing', where: ['levels=commune'], severity: 'error' },
  ]);
  expect([status, severities]).toEqual([
    1,
    [
      ['1.005160', 'error'],
      ['1.005170', 'warning'],
      ['1.005180', 'error'],
    ],
  ]);
  expect(changes[1]?.fields.map(({ field, severity }) => [field, severity])).toEqual([
    ['timeLimit', 'info'],
    ['fees', 'warning'],
  ]);
  const levels = run('github')
    .stdout.match(/^::\w+ .*title=[\w-]+/gm)
    ?.map((line) => {
      const [, level, title] = /^::(\w+) .*title=([\w-]+)/.exec(line) ?? [];
      return [level, title];
    });
  expect(levels).toEqual([
    ['error', 'time-extended'],
    ['error', 'missing'],
    ['warning', 'fee-changed'],
    ['notice', 'time-extended'],
  ]);
});

test.each([
  ['a field that no kind has', { field: 'lệ phí gì đó', severity: 'error' }, 'lệ phí gì đó'],
  ['a meaning that there is not', { consequence: 'dearer', severity: 'error' }, 'dearer'],
  ['a record that is said in no field', { where: ['x=1'], severity: 'error' }, 'x'],
  ['no severity', { consequence: 'new' }, 'severity'],
])('%s is refused', (_, rule, named) => {
  const { status, stderr } = changesBy([rule]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(named)]);
});

test('--max-changes stops a comparison of what can not be one catalogue', () => {
  expect(changesBy([], '--max-changes', '3').status).toBe(0);
  const { status, stdout } = changesBy([], '--max-changes', '2');
  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings).toMatchObject([{ code: 'changes-beyond' }]);
  expect(changesBy([], '--max-changes', 'x').status).toBe(2);
});
