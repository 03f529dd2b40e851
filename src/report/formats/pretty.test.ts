import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prettyText } from '../../../test/support/reports/pretty.js';
import {
  diff,
  explained,
  exported,
  imported,
  inspect,
  log,
  malformedCode,
  record,
  revision,
  validation,
} from '../../../test/support/reports.js';
import { displayWidth } from '../../lib/text/index.js';

const REPORTS = [
  validation,
  imported,
  diff,
  inspect,
  log,
  revision,
  record,
  exported,
  explained('vi'),
];

test.each(REPORTS.map((report) => [report.type, report] as const))(
  '%s stays inside the terminal, however narrow',
  async (_, report) => {
    for (const width of [20, 40, 57, 80, 120]) {
      const text = await prettyText(report, { width, samples: 'all' });
      expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
    }
  },
);

test('no text from a file can steer the terminal or break a line', async () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(anyText, async (value) => {
      const found = { ...malformedCode(5, value, [value]), place: { file: value, sheet: value } };
      const text = await prettyText({ ...validation, findings: [found] });
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      const lines = text.split('\n').filter((line) => line !== '');
      expect(lines.every((line) => displayWidth(line) <= 100)).toBe(true);
    }),
    { seed: 20250701, numRuns: 60 },
  );
});

test('with colours what was taken out is struck out and what came in underlined, in the same lines', async () => {
  const fields = [
    {
      field: 'name',
      from: `${'Cấp thẻ đi rừng '.repeat(4)}mới`,
      to: `${'Cấp thẻ đi rừng '.repeat(4)}cấp lại`,
      consequence: 'renamed' as const,
    },
  ];
  const changes = diff.changes.slice(0, 1).map((change) => ({ ...change, fields }));
  const text = await prettyText({ ...diff, changes }, { colour: true, width: 60, samples: 'all' });
  const [removed, added] = ['\u001b[31m\u001b[9mmới', '\u001b[32m\u001b[4mcấp lại'];
  expect(text).toContain(removed);
  expect(text).toContain(added);
  expect(text).not.toContain('[−');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
  const plain = text.replace(/\u001b\[\d+m/g, '');
  for (const line of plain.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  expect(plain.replace(/\s+/g, ' ')).toContain('đi rừng mới cấp lại [đổi tên]');
});
