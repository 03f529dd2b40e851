import { expect, test } from 'vitest';
import { prettyText } from '../../../../test/support/reports/pretty.js';
import { diff, districtLevel } from '../../../../test/support/reports.js';
import type { DiffReport } from './types.js';

test('in Vietnamese, on a wide terminal', async () => {
  expect(await prettyText(diff)).toMatchInlineSnapshot(`
    "So sánh thủ tục hành chính: cu.csv → moi.csv
    Sheet1: 14 dòng có chữ = 1 tiêu đề trang, 1 dòng tiêu đề cột, 10 dữ liệu, 2 để riêng
    Thêm 2 · thiếu 2 · thay đổi 1 · giữ nguyên 30
    Trong số thêm và thiếu có 1 cặp mã có lẽ là một mục, mã được viết lại.
    Hệ quả: mới 1 · thiếu, cần xác minh 1 · đổi mã 1 · chuyển cấp thực hiện 1 · rút ngắn thời hạn 1 ·
      đổi căn cứ pháp lý 1

    − không còn trong danh sách mới · 1
      1.000003 · Đăng ký kết hôn

    ⇄ đổi mã · 1
      1.1.012756 → 1.012756 · Đính chính giấy chứng nhận

    + thêm mới · 1
      1.000002 · Đăng ký khai sinh

    ~ thay đổi · 1
      1.000001 · Cấp giấy phép xây dựng
        Cấp thực hiện: Cấp tỉnh → Cấp tỉnh; Cấp xã [chuyển cấp thực hiện]
        Thời hạn: 5 ngày làm việc → 2,5 ngày làm việc (Không quá 2,5 ngày làm việc) [rút ngắn thời
          hạn]
        Căn cứ pháp lý: (trống) → Số văn bản: 15/2025/NĐ-CP, Tên văn bản: Nghị định [đổi căn cứ pháp
          lý]

    Kết luận: có 4 khác biệt; 2 mục thiếu chưa chắc là bãi bỏ, cần xác minh.
    "
  `);
});

test('in English, on a narrow terminal', async () => {
  expect(await prettyText(diff, { lang: 'en', width: 40 })).toMatchInlineSnapshot(`
    "Compared administrative procedures:
      cu.csv → moi.csv
    Sheet1: 14 rows with text = 1 title, 1
      header, 10 data, 2 set aside
    Added 2 · missing 2 · changed 1 ·
      unchanged 30
    Pairs among the added and missing that
      are probably one entry, its code
      rewritten: 1.
    Consequences: new 1 · missing, to be
      verified 1 · code changed 1 · moved to
      another level 1 · time reduced 1 ·
      legal basis changed 1

    − missing from the new list · 1
      1.000003 · Đăng ký kết hôn

    ⇄ code changed · 1
      1.1.012756 → 1.012756 · Đính chính
        giấy chứng nhận

    + added · 1
      1.000002 · Đăng ký khai sinh

    ~ changed · 1
      1.000001 · Cấp giấy phép xây dựng
        Level: Province → Province;
          Commune [moved to another level]
        Time limit: 5 working days → 2.5
          working days (Không quá 2,5 ngày
          làm việc) [time reduced]
        Legal bases: (empty) → Number:
          15/2025/NĐ-CP, Title: Nghị định
          [legal basis changed]

    Verdict: 4 differences; 2 missing
      entries are not necessarily repealed:
      verify them.
    "
  `);
});

test('two lists that are the same', async () => {
  const summary = {
    added: 0,
    removed: 0,
    changed: 0,
    unchanged: 3,
    duplicateKeys: 0,
    outsideScope: 0,
    renamedKeys: 0,
    byConsequence: {},
  };
  expect(await prettyText({ ...diff, summary, changes: [] })).toMatchInlineSnapshot(`
    "So sánh thủ tục hành chính: cu.csv → moi.csv
    Sheet1: 14 dòng có chữ = 1 tiêu đề trang, 1 dòng tiêu đề cột, 10 dữ liệu, 2 để riêng
    Thêm 0 · thiếu 0 · thay đổi 0 · giữ nguyên 3

    Kết luận: hai bên giống nhau.
    "
  `);
});

test('what a record means as a whole stands beside its name', async () => {
  const [change] = diff.changes;
  const changes = change
    ? [{ ...change, consequences: [...change.consequences, 'repealed' as const] }]
    : [];
  expect(await prettyText({ ...diff, changes })).toContain('Cấp giấy phép xây dựng [bãi bỏ]');
});

test('every change is shown, however few samples are asked for', async () => {
  const [, added] = diff.changes;
  const changes = Array.from({ length: 50 }, (_, index) => ({
    ...added,
    key: `2.${100_000 + index}`,
  }));
  const text = await prettyText(
    { ...diff, changes: changes as DiffReport['changes'] },
    { samples: 1 },
  );
  expect(text.match(/2\.1000\d\d/g)).toHaveLength(50);
});

test('a difference far inside a long text stays visible', async () => {
  const from = `${'đầu giống nhau '.repeat(30)}cũ`;
  const to = `${'đầu giống nhau '.repeat(30)}mới`;
  const fields = [{ field: 'name', from, to, consequence: 'renamed' as const }];
  const changes = diff.changes.slice(0, 1).map((change) => ({ ...change, fields }));
  expect(await prettyText({ ...diff, changes })).toContain('giống nhau [−cũ +mới]');
  expect(await prettyText({ ...diff, changes }, { samples: 'all', width: 2000 })).toContain(
    `${'đầu giống nhau '.repeat(30)}[−cũ +mới]`,
  );
});

test('a list is told item by item, with how many stayed', async () => {
  const paper = (name: string) => ({ name });
  const fields = [
    {
      field: 'legalBases',
      from: [paper('Luật Rừng'), paper('Nghị định về thẻ đi rừng, bản 1'), paper('Luật Biển')],
      to: [
        paper('Luật Biển'),
        paper('Luật Rừng'),
        paper('Nghị định về thẻ đi rừng, bản 2'),
        paper('Luật Núi'),
      ],
      consequence: 'legal-basis-changed' as const,
    },
  ];
  const changes = diff.changes.slice(0, 1).map((change) => ({ ...change, fields }));
  expect(await prettyText({ ...diff, changes })).toContain(`
    Căn cứ pháp lý: giữ nguyên 1 mục [đổi căn cứ pháp lý]
      đổi thứ tự: Luật Rừng
      sửa: Nghị định về thẻ đi rừng, bản [−1 +2]
      thêm: Luật Núi
`);
});

test('what reading the lists gave is told too', async () => {
  expect(await prettyText({ ...diff, findings: [districtLevel(3, '1.000001')] })).toContain(
    'level-district',
  );
});
