/** Lời của báo cáo kiểm tra và nhập. */
export const vi = {
  'wards check': 'Đối chiếu {kind} với sổ đơn vị hành chính: {rows} dòng · có sửa {repaired}',
  validate:
    'Kiểm tra {kind}: {rows} dòng · đạt {accepted} · không đạt {rejected} · có sửa {repaired}',
  import: 'Nhập {kind}: {rows} dòng · nhận {accepted} · để riêng {rejected} · có sửa {repaired}',
  values:
    'Giá trị đã lưu: giữ vì tệp không có cột {kept} · xóa trống {emptied} · thay {replaced} · mất theo bản ghi bị bỏ {removed}',
  records:
    'Bộ dữ liệu {dataset}: thêm {added} · đổi {changed} · bỏ {removed} · giữ nguyên {unchanged}',
  rejectedFile: 'Các dòng để riêng nằm ở: {file}. Sửa xong thì nhập lại tệp đó như bình thường.',
  nothingRead: 'Kết luận: không đọc được dòng dữ liệu nào.',
  clean: 'Kết luận: đạt, không có lỗi hay cảnh báo.',
  warned: 'Kết luận: không có lỗi; có {warning} cảnh báo nên xem lại.',
  failed: 'Kết luận: có {error} lỗi cần xử lý.',
  removals: 'Số bản ghi bị bỏ: {removed} trên {reach}.',
  lost: 'Số giá trị đã lưu không còn: {lost} (xóa trống {emptied}, bị thay {replaced}, theo bản ghi bị bỏ {removed}).',
  setAside: 'Số dòng để riêng: {rejected}.',
  marked:
    'Đã đánh dấu {cells} ô trong {file}. Mở tệp ấy, sửa theo trang đầu, rồi kiểm tra hoặc nhập lại.',
  stored: 'Đã lưu phiên bản @{revision}.',
  nothingNew: 'Không có gì mới so với phiên bản trước: không tạo phiên bản.',
  nothingStored: 'Chưa lưu gì.',
  dryRun: 'Chạy thử: chưa lưu gì.',
} as const;
