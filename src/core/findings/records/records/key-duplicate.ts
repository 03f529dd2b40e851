import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const keyDuplicate = defineFinding({
  severity: 'error',
  rejecting: true,
  params: ['other', 'differing'],
  vi: {
    title: 'Trùng khóa nhưng khác nội dung',
    message: 'Dòng {row} có cùng khóa “{key}” với dòng {other} nhưng khác nhau ở: {differing}.',
    suggestion: 'Hãy giữ lại một dòng đúng, hoặc sửa mã ở dòng sai.',
    why: 'Khóa (thường là mã thủ tục) phải chỉ đúng một bản ghi. Khi hai dòng cùng khóa mà nội dung khác nhau, không có cách nào biết dòng nào đúng; lấy dòng sau đè dòng trước là mất dữ liệu trong im lặng. Vì vậy mọi dòng của nhóm đều được để riêng.',
    remedy:
      'So các dòng được nêu, xóa dòng cũ hoặc sửa mã. Nếu là các trường hợp con của một thủ tục, hãy tách bằng phần đuôi của mã hoặc dùng khóa gồm nhiều trường.',
  },
  en: {
    title: 'The same key with different content',
    message: 'Row {row} has the same key “{key}” as row {other} but differs in: {differing}.',
    suggestion: 'Keep the right row, or correct the code of the wrong one.',
    why: 'A key (usually the procedure code) must name exactly one record. When two rows share a key and differ, nobody can tell which is right, and letting the later one win would lose data in silence. So every row of the group is set aside.',
    remedy:
      'Compare the rows named, delete the outdated one or correct its code. If they are sub-cases of one procedure, tell them apart by the code’s suffix or use a key of several fields.',
  },
  example: csv(HEADER, '1.000080,Đăng ký khai sinh', '1.000080,Đăng ký kết hôn'),
});
