/** Lời của báo cáo hợp nhất. */
export const vi = {
  heading: 'Hợp nhất {kind}: gốc {base} · ta {ours} · họ {theirs}',
  counts:
    'Giữ nguyên {kept} · chỉ ta đổi {ours} · chỉ họ đổi {theirs} · cả hai đổi {both} · để ngỏ {open}',
  conflicts: 'Xung đột: {conflicts} để ngỏ · {settled} đã giải quyết',
  records:
    'Bộ dữ liệu {dataset}: thêm {added} · đổi {changed} · bỏ {removed} · giữ nguyên {unchanged}',
  questions:
    'Các xung đột để ngỏ nằm ở {workbook}: chọn bên ở từng dòng rồi chạy lại với --decisions {workbook}.',
  stored: 'Đã lưu phiên bản @{revision}; show và log cho biết nó được hợp nhất từ những bản nào.',
  nothingNew: 'Không có gì mới so với phiên bản trước: không tạo phiên bản.',
  nothingStored: 'Chưa lưu gì.',
  dryRun: 'Chạy thử: chưa lưu gì.',
  clean: 'Kết luận: hợp nhất xong, không còn xung đột.',
  open: 'Kết luận: còn {conflicts} xung đột để ngỏ nên chưa lưu gì.',
  refused: 'Kết luận: chưa hợp nhất được; xem các lỗi ở trên.',
  removed: 'Số bản ghi của bản gốc không còn: {removed}.',
  sides: { base: 'bản gốc', ours: 'bên ta', theirs: 'bên họ' },
  columns: {
    key: 'Khóa',
    name: 'Tên',
    field: 'Trường',
    base: 'Bản gốc',
    ours: 'Bên ta',
    theirs: 'Bên họ',
    choice: 'Chọn',
    id: 'Mã xung đột',
  },
  workbook: {
    wholeRecord: '(cả bản ghi)',
    empty: '(trống)',
    removed: '(không có bản ghi)',
    repeated: '(có nhiều bản ghi khác nhau)',
    line: '{label}: {text}',
    guide: {
      how: 'Mỗi dòng là một chỗ hai bên sửa khác nhau. Ở cột “Chọn”, chọn bên nào được lấy: bên ta, bên họ hoặc bản gốc.',
      blank: 'Dòng để trống là chưa trả lời; còn một dòng trống thì chưa lưu gì.',
      id: 'Đừng sửa cột “Mã xung đột”: nhờ nó câu trả lời tìm lại được chỗ của mình. Bên nào đổi sau khi hỏi thì câu trả lời không còn giá trị.',
      back: 'Điền xong, chạy lại lệnh haicap merge như cũ, thêm --decisions và tên tệp này.',
    },
  },
} as const;
