import { describe, expect, test } from 'vitest';
import { prettyText } from '../../../test/support/reports/pretty.js';
import { imported, validation } from '../../../test/support/reports.js';
import type { ValidationReport } from './types.js';

describe('the verdict', () => {
  const verdictOf = async (
    report: Partial<ValidationReport>,
    error: number,
    warning: number,
    rejected = 0,
  ) => {
    const bySeverity = { error, warning, info: 0 };
    const summary = { ...validation.summary, rejected, bySeverity };
    const text = await prettyText({ ...validation, findings: [], ...report, summary });
    return text.trimEnd().split('\n').slice(-2);
  };

  test('is about the gravest', async () => {
    expect(await verdictOf({}, 0, 0)).toMatchInlineSnapshot(`
      [
        "",
        "Kết luận: đạt, không có lỗi hay cảnh báo.",
      ]
    `);
    expect(await verdictOf({}, 0, 3)).toMatchInlineSnapshot(`
      [
        "",
        "Kết luận: không có lỗi; có 3 cảnh báo nên xem lại.",
      ]
    `);
    expect(await verdictOf({}, 1, 3)).toMatchInlineSnapshot(`
      [
        "",
        "Kết luận: có 1 lỗi cần xử lý.",
      ]
    `);
    expect(await verdictOf({}, 1, 0, 2)).toMatchInlineSnapshot(`
      [
        "",
        "Kết luận: có 1 lỗi cần xử lý. Số dòng để riêng: 2.",
      ]
    `);
  });

  test('does not call a list clean of which nothing was read', async () => {
    const summary = {
      ...validation.summary,
      rows: 0,
      accepted: 0,
      rejected: 0,
      bySeverity: { error: 0, warning: 0, info: 0 },
    };
    const text = await prettyText({ ...validation, inputs: [], findings: [], summary });
    expect(text).toContain('không đọc được dòng dữ liệu nào');
    expect(text).not.toContain('đạt, không có lỗi');
  });

  test('comes after why nothing was stored', async () => {
    const { revision: _, ...unstored } = imported;
    const outcome = {
      dataset: 'procedures',
      dryRun: false,
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 9,
      reach: 0,
      values: { kept: 0, emptied: 0, replaced: 0, removed: 0 },
      absentFields: [],
      rejectedFiles: [],
    };
    const importVerdict = async (more: Partial<typeof outcome>, accepted: number) => {
      const summary = {
        ...imported.summary,
        accepted,
        bySeverity: { error: 0, warning: 0, info: 0 },
      };
      const text = await prettyText({
        ...unstored,
        findings: [],
        summary,
        outcome: { ...outcome, ...more },
      });
      return text.trimEnd().split('\n').at(-2);
    };
    expect(await importVerdict({}, 9)).toMatchInlineSnapshot(
      `"Không có gì mới so với phiên bản trước: không tạo phiên bản."`,
    );
    expect(await importVerdict({}, 0)).toMatchInlineSnapshot(`"Chưa lưu gì."`);
    expect(await importVerdict({ dryRun: true }, 9)).toMatchInlineSnapshot(
      `"Chạy thử: chưa lưu gì."`,
    );
  });
});
