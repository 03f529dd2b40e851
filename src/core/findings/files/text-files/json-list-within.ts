import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf } from '../../example/procedures.js';

export const jsonListWithin = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['json-list-within'],
  vi: {
    title: 'Danh sách nằm trong một đối tượng JSON',
    message:
      'Danh sách ở “{path}” của tệp được đọc; những gì đứng ngoài danh sách ấy không được đọc.',
    why: 'Nhiều hệ thống trả về danh sách nằm trong một đối tượng, cùng với số trang, thời điểm xuất… Danh sách được đọc khi trong tệp chỉ có một danh sách bản ghi; nếu có nhiều, tệp bị từ chối.',
    remedy:
      'Không phải làm gì nếu đó đúng là danh sách cần đọc. Nếu hệ thống chia trang, hãy lấy đủ các trang.',
  },
  en: {
    title: 'A list inside a JSON object',
    message: 'The list at “{path}” of the file was read; what stands outside of it was not.',
    why: 'Many systems answer with a list inside an object, beside numbers of pages, the time of the export and the like. The list is read where it is the only list of records in the file; a file with several is refused.',
    remedy:
      'Nothing to do if that is the list you mean. Where the system answers page by page, get all of the pages.',
  },
  example: filesOf({
    name: 'danh-sach.json',
    content: '{"total": 1, "data": [{"code": "1.000080", "name": "Đăng ký khai sinh"}]}\n',
  }),
});
