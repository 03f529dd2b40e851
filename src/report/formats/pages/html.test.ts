import { expect, test } from 'vitest';
import { AS_USUAL } from '../../../../test/support/reports/options.js';
import { type Report, tell } from '../../../../test/support/reports/told.js';
import { diff, log, malformedCode, validation } from '../../../../test/support/reports.js';
import type { ReportOptions } from '../../options.js';
import { html } from './html.js';

async function page(report: Report, options: Partial<ReportOptions> = {}): Promise<string> {
  return String((await html(tell(report), { ...AS_USUAL, ...options })).output);
}

test('one page in the language asked for, which fetches and runs nothing', async () => {
  const text = await page(validation);
  expect(text).toMatch(/^<!doctype html>\n<html lang="vi">/);
  expect(await page(validation, { lang: 'en' })).toContain('<html lang="en">');
  expect(text).toContain("default-src 'none'");
  expect(text).not.toMatch(/<script|https?:|\bon\w+=|url\(/);
});

test('whatever stands in a cell is text', async () => {
  const value = `</style></title><script>alert(1)</script><img src=x onerror='y'>&amp;\u0000\u202e"`;
  const text = await page({ ...validation, findings: [malformedCode(2, value)] });
  expect(text).not.toMatch(/<script|<img|onerror='/);
  expect(text.match(/<\/(style|title)>/g)).toEqual(['</title>', '</style>']);
  expect(text).toContain('&lt;/style&gt;&lt;/title&gt;&lt;script&gt;');
});

test('every element that is opened is closed', async () => {
  const findings = Array.from({ length: 40 }, (_, i) => malformedCode(i + 2, `mã ${i}`));
  for (const report of [diff, { ...validation, findings }])
    for (const name of ['section', 'details', 'p', 'pre', 'main', 'body', 'h1']) {
      const text = await page(report, { samples: 'all' });
      const opened = text.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0;
      expect([name, text.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0]).toEqual([
        name,
        opened,
      ]);
    }
});

test('a long list can be folded, and stands open for paper', async () => {
  const findings = Array.from({ length: 40 }, (_, i) => malformedCode(i + 2, `mã ${i}`));
  expect(await page({ ...validation, findings }, { samples: 'all' })).toContain('<details open>');
});

test('a report that judges nothing is called by what it is of, and says that once', async () => {
  const text = await page(log);
  expect(text).toMatch(/<title>haicap: @3 · procedures/);
  expect(text.match(/@3 · procedures/g)).toHaveLength(2);
});
