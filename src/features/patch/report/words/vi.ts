/** Lời của báo cáo danh sách thay đổi. */
export const vi = {
  make: 'Danh sách thay đổi của {kind}: {old} → {new}',
  apply: 'Áp dụng danh sách thay đổi {list} vào {kind} {old}',
  counts: 'Thêm {add} · sửa {edit} · bỏ {remove}',
  records:
    'Bộ dữ liệu {dataset}: thêm {added} · đổi {changed} · bỏ {removed} · giữ nguyên {unchanged}',
  written:
    'Kết luận: đã ghi {list}. Rà soát, sửa nếu cần, rồi áp dụng bằng “haicap patch apply {list} @latest”.',
  refused: 'Kết luận: có {refusals} chỗ không khớp nên không thay đổi nào được thực hiện.',
  nothing: 'Kết luận: chưa ghi, chưa lưu gì; xem các lỗi ở trên.',
  stored: 'Kết luận: đã lưu phiên bản @{revision}.',
  dryRun: 'Kết luận: áp dụng được. Chạy thử nên chưa lưu gì.',
  nothingNew: 'Kết luận: không có gì mới so với phiên bản trước: không tạo phiên bản.',
} as const;
