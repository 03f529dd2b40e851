import { expect, test } from 'vitest';
import { derived } from '../../../../../test/support/reports.js';
import { displayWidth } from '../../../../lib/text/index.js';
import { render } from '../../../../report/formats/index.js';
import type { ReportOptions } from '../../../../report/options.js';
import { deriveReport } from './report.js';
import type { DeriveReport } from './types.js';

const OPTIONS: ReportOptions = {
  lang: 'vi',
  redact: false,
  colour: false,
  width: 100,
  samples: 5,
  failOn: 'error',
  folder: '/',
};

async function printed(report: DeriveReport, options: Partial<ReportOptions> = {}) {
  const { output } = await render(deriveReport(report), 'pretty', { ...OPTIONS, ...options });
  return String(output);
}

test('an account a text, its clauses, what each takes and why, the findings, the verdict', async () => {
  const text = await printed(derived);
  expect(text.split('\n').slice(0, 13)).toEqual([
    'nghi-quyet.md · Nghị quyết 9001/NQ-UBTVQH16 · Tỉnh Mây Trắng',
    '  Đọc được 2 khoản, 3 quan hệ; 12 ký tự của điều sắp xếp chưa đọc được.',
    '  Thông qua 20/01/2027 · Hiệu lực 01/03/2027 · Tra tên theo danh sách đơn vị ngày 28/02/2027',
    '  Đã có trong sổ đơn vị, nhưng có chỗ khác.',
    '',
    'Khoản 1 → 10001 Xã Suối Mơ',
    '    10002 Xã Núi Bạc, Huyện Hạ Lang: một phần (diện tích: một phần; dân số: toàn bộ)',
    '        văn bản nêu cấp huyện · khác dấu hoặc cách viết · nghị quyết viết “Xã Núi Bac”',
    'Khoản 2 → Đặc khu Hòn Sao',
    '    Huyện Hòn Sao: toàn bộ',
    '    bãi bồi ven sông: toàn bộ',
    '',
    'bao.docx',
  ]);
  expect(text).toContain('name-unresolved');
  expect(text).toContain('Kết luận: đề xuất chưa dùng được, còn chỗ phải xử lý (lỗi 1).');
});

test('is readable at 40 columns, in both languages', async () => {
  for (const lang of ['vi', 'en'] as const) {
    const lines = (await printed(derived, { width: 40, lang })).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(40);
  }
});

test('what the register holds already is told in one line, and clause by clause with --all', async () => {
  const inputs = derived.inputs.map((input) => ({ ...input, registered: 'agrees' as const }));
  const agreeing = { ...derived, inputs };
  expect(await printed(agreeing)).not.toContain('Khoản 1 →');
  expect(await printed(agreeing)).toContain('--all');
  expect(await printed(agreeing, { samples: 'all' })).toContain('Khoản 1 →');
});

test('the verdict tells nothing, errors, warnings and a clean text apart', async () => {
  const verdict = async (changes: Partial<DeriveReport['summary']>) => {
    const summary = { ...derived.summary, ...changes };
    return (await printed({ ...derived, summary, findings: [] })).trimEnd().split('\n').at(-1);
  };
  expect(await verdict({ relations: 0 })).toBe('Kết luận: không đọc được quan hệ nào.');
  expect(await verdict({ bySeverity: { error: 0, warning: 2, info: 1 } })).toBe(
    'Kết luận: đọc được hết; có chỗ nên xem lại (cảnh báo 2 · thông tin 1).',
  );
  expect(await verdict({ bySeverity: { error: 0, warning: 0, info: 1 } })).toBe(
    'Kết luận: đọc được hết, 3 quan hệ. Sổ đơn vị không bị thay đổi.',
  );
});

test('csv: a line a relation, in the columns of a crosswalk, then the reasons', async () => {
  const { output } = await render(deriveReport(derived), 'csv', OPTIONS);
  expect(String(output).trimEnd().split(/\r?\n/)).toEqual([
    '\ufeffold_code,old_name,old_district,old_province,new_code,new_name,new_province,coverage,area,population,resolution,article,clause,adopted,effective,evidence,spelling,written,point',
    '10002,Xã Núi Bạc,Huyện Hạ Lang,Tỉnh Mây Trắng,10001,Xã Suối Mơ,Tỉnh Mây Trắng,partial,part,all,9001/NQ-UBTVQH16,1,1,2027-01-20,2027-03-01,district,loose,Xã Núi Bac,',
    ',Huyện Hòn Sao,Huyện Hòn Sao,,,Đặc khu Hòn Sao,,full,all,all,,1,2,,,,,,',
    ',bãi bồi ven sông,,,,Đặc khu Hòn Sao,,full,all,unstated,,1,2,,,,,,',
  ]);
});
