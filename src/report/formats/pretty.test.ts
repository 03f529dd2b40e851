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
