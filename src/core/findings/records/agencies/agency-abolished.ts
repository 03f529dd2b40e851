import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const agencyAbolished = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['term'],
  vi: {
    title: 'Cơ quan thuộc đơn vị không còn',
    message:
      'Cột “{column}”: “{value}” nhắc đến “{term}”, loại đơn vị hành chính không còn từ ngày 01/07/2025.',
    suggestion: 'Hãy thay bằng cơ quan cấp xã hoặc cấp tỉnh hiện nay đang thực hiện thủ tục.',
    why: 'Huyện, quận, thị xã, thành phố thuộc tỉnh và thị trấn không còn từ ngày 01/07/2025; phòng, ban chuyên môn của cấp huyện cũng vậy. Người dân theo tên cũ sẽ không tìm được nơi nộp hồ sơ. Nhiều danh sách đang công bố vẫn ghi tên cũ nên đây là cảnh báo.',
    remedy:
      'Sửa tên theo quyết định phân định thẩm quyền, ví dụ “Ủy ban nhân dân cấp xã”, “Thuế cơ sở”, “Tòa án nhân dân khu vực”.',
  },
  en: {
    title: 'An agency of a unit that no longer exists',
    message:
      'Column “{column}”: “{value}” mentions “{term}”, a type of administrative unit that ended on 1 July 2025.',
    suggestion:
      'Replace it by the body of the commune or the province that handles the procedure now.',
    why: 'Rural and urban districts, district-level towns and cities, and townships (huyện, quận, thị xã, thành phố thuộc tỉnh, thị trấn) ended on 1 July 2025, and the divisions of district offices with them. People who go by the old name will not find where to apply. Many published lists still carry old names, hence a warning.',
    remedy:
      'Correct the name according to the decrees on powers, for example “Ủy ban nhân dân cấp xã”, “Thuế cơ sở” or “Tòa án nhân dân khu vực”.',
  },
  example: csv(`${HEADER},Cơ quan thực hiện`, '1.000080,Cấp thẻ,Công an huyện'),
});
