import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportValueEmpty = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Cột bắt buộc của hệ thống nhận bị trống',
    message:
      'Hệ thống nhận bắt buộc có “{column}”, nhưng bản ghi {key} không có {field}. Chưa ghi tệp nào.',
    why: 'Hồ sơ xuất nói rằng cột này không được trống. Nhiều hệ thống bỏ qua cả dòng như vậy, hoặc nhận rồi báo lỗi về sau, nên việc xuất bị từ chối trước khi ghi tệp nào.',
    remedy:
      'Bổ sung giá trị ở nguồn rồi nhập lại; nếu hệ thống nhận cho phép trống, bỏ "required" của cột trong hồ sơ xuất.',
  },
  en: {
    title: 'A column that the receiving system requires is empty',
    message:
      'The receiving system requires “{column}”, but record {key} has no {field}. Nothing was written.',
    why: 'The profile says that this column may not be empty. Many systems skip such a row whole, or take it and complain later, so the export is refused before any file is written.',
    remedy:
      'Add the value in the source and import it again; if the system takes empty cells, remove "required" from the column in the profile.',
  },
  example: byProfile(`${HEADER}`, ROW, { name: 'LINH_VUC', from: 'fields', required: true }),
});
