/** Lời trong sổ tính có đánh dấu. */
export const vi = {
  more: '… và {count} phát hiện khác ở dòng này.',
  title: 'Kết quả kiểm tra: {file}',
  rows: 'Kiểm tra {kind}: {rows} dòng · đạt {accepted} · không đạt {rejected}.',
  counts: 'Lỗi: {error} · cảnh báo: {warning}.',
  infos: 'Có {info} chỗ đã tự sửa khi đọc hoặc chỉ để biết: không phải làm gì, không đánh dấu.',
  clean: 'Không có lỗi hay cảnh báo nào: không có ô nào bị đánh dấu.',
  legend:
    'Ô nền đỏ: lỗi. Ô nền vàng: cảnh báo. Lý do và gợi ý nằm ở ghi chú của ô và ở cột “{column}” cuối bảng; lọc cột này để chỉ còn các dòng cần sửa.',
  hidden:
    'Có {hidden} ô đánh dấu nằm ở dòng, cột hoặc trang tính đang ẩn hay bị lọc: bỏ lọc, bỏ ẩn để thấy.',
  fewNotes:
    'Mỗi trang tính có nhiều nhất {limit} ghi chú; các ô còn lại vẫn được tô màu và có lý do ở cột “{column}”.',
  next: 'Sửa xong, lưu tệp này rồi kiểm tra hoặc nhập như bình thường: trang này và cột “{column}” được bỏ qua khi đọc. Đánh dấu lại thì trang này, cột ấy và ghi chú của haicap được thay, kể cả những gì viết thêm vào; ghi chú của người khác giữ nguyên.',
  once: 'Làm trước: sửa một lần ở nguồn (mẫu biểu, phần mềm xuất ra tệp, cả cột)',
  each: 'Làm sau: sửa từng dòng',
  headers: {
    severity: 'Mức',
    finding: 'Phát hiện',
    begins: 'Bắt đầu ở',
    places: 'Số chỗ',
    says: 'Nội dung',
    remedy: 'Cách xử lý',
  },
} as const;
