/** Lời của các mã về bản ghi gắn với xã, phường. */
export const reconcile = {
  'ward-columns-missing': {
    title: 'Không thấy cột nào cho biết xã, phường',
    message: 'Bảng không có cột mã xã, tên xã hay địa chỉ; các tiêu đề được tìm: {expected}.',
    suggestion: 'Chỉ cột bằng --map, ví dụ --map "Đơn vị=ward" hoặc --map "Mã=wardCode".',
    why: 'Muốn biết mỗi dòng nay thuộc xã, phường nào thì phải có ít nhất một cột nói lên điều đó: mã, tên (kèm huyện, tỉnh) hoặc cả địa chỉ.',
    remedy: 'Thêm cột đó vào bảng, hoặc chỉ cho haicap cột nào là cột nào bằng --map.',
  },
  'reconciled-before': {
    title: 'Tệp đã được chuyển đổi',
    message:
      'Tệp có sẵn cột haicap_status: đây là kết quả của một lần chuyển đổi trước, không chuyển đổi lần nữa.',
    suggestion: 'Dùng tệp gốc, hoặc bỏ các cột haicap_… rồi chạy lại.',
    why: 'Chuyển đổi hai lần sẽ coi mã mới là mã cũ: 3.316 trong 3.321 mã mới từng là mã của một xã khác.',
    remedy:
      'Chạy lại từ tệp gốc; nếu chỉ muốn trả lời câu hỏi còn mở thì sửa tệp gốc hoặc dùng --vintage.',
  },
  'vintage-detected': {
    title: 'Thời kỳ của mã và tên trong bảng',
    message:
      'Các cột được hiểu theo thời kỳ “{vintage}”: trong {rows} dòng xem trước, {before} dòng chỉ đúng trước ngày 01/7/2025, {after} dòng chỉ đúng từ ngày ấy.',
    suggestion:
      'Nếu biết chắc thời kỳ của bảng, hãy nói rõ bằng --vintage before hoặc --vintage after.',
    why: 'Một mã năm chữ số không tự nói nó thuộc thời kỳ nào. Bằng chứng của cả cột chỉ được tính khi các dòng thống nhất với nhau; nếu không, mỗi dòng tự nói cho mình.',
    remedy: 'Không phải làm gì nếu đúng; nếu sai, dùng --vintage.',
  },
  'row-split-open': {
    title: 'Xã cũ được chia cho nhiều đơn vị mới',
    message: '{ward} đã được chia; {rows} dòng chưa biết thuộc phần nào: {candidates}.',
    suggestion: 'Cần biết thôn, tổ dân phố hoặc thửa đất của từng dòng để chọn.',
    why: 'Nghị quyết giao từng phần của xã này cho nhiều đơn vị mới và không nói riêng người dân theo về đâu. Chọn đại một đơn vị là sai trong im lặng.',
    remedy:
      'Xác định từng dòng theo hồ sơ địa bàn; dòng vẫn giữ chỗ trong tệp kết quả với trạng thái split-open.',
  },
  'row-ambiguous': {
    title: 'Dòng có thể là nhiều xã, phường',
    message: '“{value}” ({rows} dòng) có thể là: {candidates}.',
    suggestion: 'Thêm tên, huyện hoặc tỉnh vào dòng; hoặc nói rõ thời kỳ của mã bằng --vintage.',
    why: 'Mã và tên được dùng lại sau ngày 01/7/2025, và nhiều xã trùng tên; với những gì có trong dòng thì không có lựa chọn nào chắc chắn hơn.',
    remedy:
      'Bổ sung thông tin cho dòng, hoặc dùng --vintage before / after khi biết chắc bảng thuộc thời kỳ nào.',
  },
  'row-contradictory': {
    title: 'Mã và tên trong dòng là hai đơn vị khác nhau',
    message: '“{value}” ({rows} dòng): mã và tên không chỉ cùng một đơn vị: {candidates}.',
    suggestion: 'Kiểm tra xem mã sai hay tên sai rồi sửa dòng.',
    why: 'Khi mã nói một đơn vị và tên nói đơn vị khác, tin bên nào cũng là đoán.',
    remedy: 'Sửa ô sai trong tệp gốc rồi chạy lại.',
  },
  'row-ward-unknown': {
    title: 'Không rõ xã, phường của dòng',
    message: 'Không thời kỳ nào có xã, phường như “{value}” ({rows} dòng).',
    suggestion: 'Có lẽ là: {candidates}.',
    why: 'Tên hoặc mã không khớp với đơn vị nào trong sổ đơn vị, kể cả tên của các đợt sắp xếp trước. Tên chỉ gần giống thì được nêu ra, không được tự chọn.',
    remedy: 'Sửa tên hoặc mã trong tệp gốc rồi chạy lại.',
  },
} as const;
