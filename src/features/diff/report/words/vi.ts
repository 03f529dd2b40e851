/** Lời của báo cáo so sánh. */
export const vi = {
  heading: 'So sánh {kind}: {old} → {new}',
  counts: 'Thêm {added} · thiếu {removed} · thay đổi {changed} · giữ nguyên {unchanged}',
  renamedKeys: 'Trong số thêm và thiếu có {renamedKeys} cặp mã có lẽ là một mục, mã được viết lại.',
  consequences: 'Hệ quả: {counts}',
  count: '{consequence} {count}',
  block: '{title} · {count}',
  field: '{label}: {from} → {to}',
  directions: { introduced: 'mới thu', raised: 'tăng', lowered: 'giảm', abolished: 'bãi bỏ' },
  nothing: '(trống)',
  same: 'Kết luận: hai bên giống nhau.',
  sameInBoth: 'Kết luận: không có khác biệt trong những gì đã so sánh.',
  notCompared: 'Kết luận: không so sánh được; có phần của một bên không đọc hiểu được.',
  notWhollyCompared:
    'Kết luận: chưa so sánh được toàn bộ, có phần của một bên không đọc hiểu được; trong phần đã đọc có {count} khác biệt.',
  outsideScope: 'Chỉ so sánh {scope}; số bản ghi ngoài phạm vi: {outsideScope}.',
  absentFields: 'Số trường không so sánh vì một bên không có cột: {count}.',
  duplicateKeys: 'Số khóa không so sánh vì có ở nhiều bản ghi khác nhau: {duplicateKeys}.',
  different: 'Kết luận: có {count} khác biệt.',
  missing: 'Kết luận: có {count} khác biệt; {removed} mục thiếu chưa chắc là bãi bỏ, cần xác minh.',
  table: {
    sheet: 'Thay đổi',
    columns: {
      oldKey: 'Khóa cũ',
      from: 'Cũ',
      to: 'Mới',
      consequences: 'Hệ quả chung',
      consequence: 'Hệ quả của trường',
    },
  },
} as const;
