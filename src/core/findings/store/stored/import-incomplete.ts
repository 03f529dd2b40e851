import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const importIncomplete = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['files'],
  vi: {
    title: 'Chưa nhập vì có tệp không đọc được',
    message: 'Chưa lưu gì vì không đọc được: {files}.',
    suggestion:
      'Sửa những tệp đó rồi chạy lại; muốn nhập riêng những tệp đọc được, hãy gọi tên chúng thay cho mẫu có dấu *.',
    why: 'Các tệp của một lần nhập làm thành một phiên bản. Nếu lưu khi thiếu một tệp, về sau không ai biết từ những gì đã lưu rằng danh sách còn thiếu; nhập thay thế còn bỏ những bản ghi nằm trong tệp thiếu.',
    remedy:
      'Xem ở đầu báo cáo vì sao tệp không đọc được (có mật khẩu, bị hỏng, trống, không có quyền mở, không có tệp đó), sửa rồi nhập lại tất cả. Hoặc chỉ nêu tên những tệp đọc được: khi đó chính bạn chọn nhập một phần.',
  },
  en: {
    title: 'Not imported: a file could not be read',
    message: 'Nothing was stored, because this could not be read: {files}.',
    suggestion:
      'Mend what could not be read and run the command again; to import only the rest, name the files that can be read in place of a pattern with *.',
    why: 'The files of an import make one revision. If it were stored without one of them, nobody could tell later from what is stored that the list is not whole; an import that replaces would even take out the records of the missing file.',
    remedy:
      'The top of the report says why the file could not be read (a password, damage, emptiness, permissions, no such file): mend it and import all again. Or name only the files that can be read: then a part is what you chose.',
  },
  example: {
    ...csv(HEADER, '1.000080,Đăng ký khai sinh'),
    command: 'import',
    files: [...csv(HEADER, '1.000080,Đăng ký khai sinh').files, { name: 'trong.csv', content: '' }],
  },
});
