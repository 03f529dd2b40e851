import { expect, test } from 'vitest';
import { AS_USUAL } from '../../../../test/support/reports/options.js';
import { type Report, tell } from '../../../../test/support/reports/told.js';
import {
  diff,
  districtLevel,
  malformedCode,
  validation,
} from '../../../../test/support/reports.js';
import type { ReportOptions } from '../../options.js';
import { markdown } from './markdown.js';
import { fenced, inertText, markdownText } from './markdown-text.js';

async function page(report: Report, options: Partial<ReportOptions> = {}): Promise<string> {
  return String((await markdown(tell(report), { ...AS_USUAL, ...options })).output);
}

test('the verdict comes first, lists below what they belong to', async () => {
  const text = await page(validation);
  expect(text).toMatch(/^<!-- haicap -->\n### ❌ Kết luận: /);
  expect(text).toMatch(/\*\*✖ lỗi: .*\*\*\n\n- \*\*.*\*\*\n {2}- /);
});

test('a long list is folded, a short one is not', async () => {
  expect(await page(validation)).not.toContain('<details>');
  const findings = Array.from({ length: 30 }, (_, i) => districtLevel(i + 2, `1.${100_000 + i}`));
  const text = await page({ ...validation, findings }, { samples: 'all' });
  expect(text).toContain('<details><summary>▲ cảnh báo: ');
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
});

test('it is no longer than a comment may be, and says how much was left off', async () => {
  const findings = Array.from({ length: 3000 }, (_, i) => malformedCode(i + 2, `mã ${i}`));
  const whole = { ...validation, findings };
  const text = await page(whole, { samples: 'all' });
  expect(text.length).toBeLessThanOrEqual(65_536);
  expect(text.length).toBeGreaterThan(60_000);
  const shown = text.match(/^ {2}- A\d+/gm)?.length ?? 0;
  const left = Number(/Còn (\d+) dòng/.exec(text)?.[1]);
  // Besides the findings what to do about them was left off.
  expect(shown + left).toBeGreaterThanOrEqual(3001);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(await page(whole, { samples: 'all', lang: 'en' })).toContain('more lines were left off');
});

test('the same report is always the same comment', async () => {
  expect(await page(diff)).toBe(await page(diff));
});

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['@canbo', '@<!-- -->canbo'],
  ['#12 !34', '\\#<!-- -->12 !<!-- -->34'],
  ['https://a.vn www.b.vn', 'https:<!-- -->//a.vn www.<!-- -->b.vn'],
  ['**đậm** _x_ `y` [z](w)', '\\*\\*đậm\\*\\* \\_x\\_ \\`y\\` \\[z\\](w)'],
  ['# đầu', '\\# đầu'],
  ['1. một', '1\\. một'],
  ['- hai', '\\- hai'],
  ['a\nb\u0000\u202e', 'a⏎b␀&lt;U+202E&gt;'],
  ['1.001612', '1.001612'],
  ['giá 25.000 & 8 giờ: xong', 'giá 25.000 &amp; 8 giờ: xong'],
])('“%s” is shown as it stands', (text, shown) => {
  expect(markdownText(text)).toBe(shown);
});

test('inside HTML nothing of Markdown is escaped', () => {
  expect(inertText('*a* <b> @c')).toBe('*a* &lt;b&gt; @<!-- -->c');
});

test('no line closes the fence that it stands between', () => {
  expect(fenced(['a ```` b'])).toEqual(['', '`````', 'a ```` b', '`````', '']);
});
