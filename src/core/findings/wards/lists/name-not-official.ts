import { defineFinding } from '../../define.js';
import { list, NAMES, TODAY } from '../wards-examples.js';

export const nameNotOfficial = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['official', 'rows', 'basis'],
  vi: {
    title: 'Tên viết khác tên chính thức',
    message:
      'Cột “{column}” ghi “{value}”, tên chính thức là {official} (số dòng như vậy: {rows}).',
    suggestion: 'Viết theo tên chính thức: {official}; {basis}.',
    why: 'Tên được nhận ra nhưng viết khác văn bản: kiểu đặt dấu, chữ hoa, khoảng trắng, dấu gạch, thiếu chữ chỉ loại hoặc sai một dấu. Đơn vị vẫn xác định được nhờ mã, nên đây chỉ là thông tin; hệ thống so tên từng chữ thì sẽ không khớp.',
    remedy: 'Sửa tên nếu danh sách dùng để đăng ký hay so tên từng chữ.',
  },
  en: {
    title: 'Name written otherwise than officially',
    message: 'Column “{column}” says “{value}”, the official name is {official} (rows: {rows}).',
    suggestion: 'Write the official name: {official}; {basis}.',
    why: 'The name is recognised but not written as the documents have it: tone marks, capitals, spaces, hyphens, the type left out, or a wrong mark. The code tells which unit it is, so this is information only; a system that compares names letter by letter will not match it.',
    remedy: 'Correct the name if the list is for registering or for comparing letter by letter.',
  },
  example: list(TODAY, NAMES, '00070,phường hoàn kiếm'),
});
