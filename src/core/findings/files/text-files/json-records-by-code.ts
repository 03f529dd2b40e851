import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf } from '../../example/procedures.js';

export const jsonRecordsByCode = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['json-records-by-code'],
  vi: {
    title: 'Bản ghi JSON xếp theo mã',
    message:
      'Mỗi bản ghi đứng sau mã của nó trong đối tượng; các bản ghi đã được đọc thành một danh sách (mã vào cột “{put}”).',
    why: 'Có hệ thống ghi một đối tượng với khóa là mã và giá trị là bản ghi. Đối tượng ấy được đọc thành danh sách khi mọi giá trị đều là bản ghi và mọi khóa viết như một mã hoặc cũng có trong bản ghi; đối tượng khác thì bị từ chối.',
    remedy: 'Không cần làm gì.',
  },
  en: {
    title: 'JSON records behind their codes',
    message:
      'Each record stands behind its code in the object; they were read as one list (the code as column “{put}”).',
    why: 'Some systems write an object whose keys are the codes and whose values are the records. It is read as a list where all values are records and every key is written as a code or stands in its record as well; any other such object is refused.',
    remedy: 'Nothing to do.',
  },
  example: filesOf({
    name: 'danh-sach.json',
    content: '{"1.000080": {"name": "Đăng ký khai sinh"}}\n',
  }),
});
