/** Lời của việc quên các dòng để riêng. */
export const vi = {
  heading: 'Kho làm việc {directory}: những gì được để riêng trước ngày {before}',
  workbook: '{workbook} · {rows} dòng của {file} · {dataset}, {time}',
  question: '{file} · {rows} dòng',
  findings:
    'Đã bỏ nội dung các dòng ấy khỏi {findings} phát hiện đã lưu; mã và số lượng còn nguyên.',
  undated:
    'Giữ lại vì phiên bản haicap trước không ghi là để riêng trước hay sau ngày ấy: {files}. Muốn xóa thì nêu một ngày muộn hơn; nêu một ngày sắp tới thì xóa hết.',
  younger: 'Giữ lại vì không cũ hơn ngày ấy: {files}',
  others: 'Có thể còn chứa những dòng như vậy, hãy tự xem và xóa: {files}',
  nothing: 'Không có gì được biết là cũ hơn ngày ấy.',
  would: 'Sẽ xóa hẳn {rows} dòng trong {files} tệp; chưa xóa gì.',
  done: 'Đã xóa hẳn {rows} dòng trong {files} tệp; haicap log ghi lại việc này.',
  backups:
    'Bản sao lưu làm trước đây, kết quả và tệp câu trả lời vẫn còn chúng: hãy sao lưu lại rồi xóa bản cũ.',
  table: {
    sheet: 'Đã xóa hẳn',
    columns: { workbook: 'Tệp dòng để riêng', storedAt: 'Để riêng lúc', revision: 'Phiên bản' },
  },
} as const;
