import { expect, test } from 'vitest';
import { lookedUp } from '../../../../../test/support/reports/lookup-report.js';
import { prettyText } from '../../../../../test/support/reports/pretty.js';
import { displayWidth } from '../../../../lib/text/index.js';
import { csv } from '../../../../report/formats/csv.js';
import { lookupReport } from './report.js';

test('how it was understood, the candidates with reasons, the verdict', async () => {
  expect(await prettyText(lookedUp)).toBe(
    `Tra “X. Núi Bạc, H. Hạ Lang, 0912345678”, hiểu là: đơn vị (xã) “Núi Bạc” · cấp huyện “H. Hạ Lang”

✔ 10002 Xã Núi Bạc, Huyện Hạ Lang, Tỉnh Mây Trắng (đến 30/06/2025)
    đúng tên, viết tắt hoặc viết số khác · đúng cấp huyện
    Đã thành 1 đơn vị:
      10001 Xã Suối Mơ, Tỉnh Mây Trắng (từ 01/07/2025): một phần (diện tích: một phần; dân số: một
        phần)
        khoản 1 Điều 1 Nghị quyết 9001/NQ-UBTVQH15, hiệu lực 01/07/2025

✖ 20001 Phường Núi Bạc, Tỉnh Đồi Gió
    đúng tên · khác loại đơn vị đã cho · khác cấp huyện đã cho

? 20002 Xã Gió Ngàn, Huyện Gió, Tỉnh Đồi Gió (đến 30/06/2025)
    tên cũ, nguồn chưa đủ mạnh, chỉ để gợi ý · không có cấp huyện nào tên như đã cho
    Tên cũ “xanuibac”: https://example.org/ten-cu

… và 1 ứng viên khác (thêm --all để xem hết)

Kết luận: là 10002 Xã Núi Bạc.
`,
  );
});

test.each(['vi', 'en'] as const)('nothing is wider than a narrow terminal (%s)', async (lang) => {
  const text = await prettyText(lookedUp, { lang, width: 40 });
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
});

test('not certain, and nothing at all', async () => {
  const [sure, ...others] = lookedUp.candidates;
  const open = { ...lookedUp, candidates: others };
  expect(sure?.certain).toBe(true);
  expect(await prettyText(open, { lang: 'en' })).toContain('not certain which one is meant');
  const nothing = { ...lookedUp, total: 0, candidates: [] };
  expect(await prettyText(nothing, { lang: 'en' })).toContain('no such unit was found');
});

test('a long text is shortened', async () => {
  const query = { text: 'a'.repeat(5000), name: 'a'.repeat(5000) };
  const text = await prettyText({ ...lookedUp, query });
  expect(text.length).toBeLessThan(2000);
});

test('csv: a line a candidate, in codes', async () => {
  const { output } = await csv(lookupReport(lookedUp), {
    lang: 'vi',
    redact: false,
    colour: false,
    width: 80,
    samples: 5,
    failOn: 'error',
    folder: '/',
  });
  expect(String(output).split('\r\n').slice(1, 3)).toEqual([
    '10002,Xã Núi Bạc,commune,Huyện Hạ Lang,Tỉnh Mây Trắng,10,,2025-06-30,true,abbreviated,district-agrees,,10001',
    '20001,Phường Núi Bạc,ward,,Tỉnh Đồi Gió,20,,,false,exact,type-differs district-differs,,',
  ]);
});

test('a unit of before of which nobody knows what became is told, and leaves the others open', async () => {
  const [sure, ...others] = lookedUp.candidates;
  const lost = {
    code: '20003',
    name: 'Xã Núi Bạc',
    type: 'commune',
    province: 'Tỉnh Gió',
  } as const;
  const open = { ...lookedUp, candidates: others, lost: [{ ...lost, provinceCode: '20' }] };
  const text = await prettyText(open, { lang: 'en' });
  expect(sure?.certain).toBe(true);
  expect(text).toMatch(/\? 20003 Xã Núi Bạc.*\n.*no source tells/);
  expect(text).toContain('one of before of which nobody knows');
});
