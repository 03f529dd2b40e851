import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const levelDistrict = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Cấp huyện không còn',
    message:
      'Cột “{column}” ghi “{value}”, nhưng cấp huyện đã kết thúc hoạt động từ ngày 01/07/2025.',
    suggestion:
      'Hãy chuyển thủ tục về cấp tỉnh hoặc cấp xã theo nghị định phân định thẩm quyền, hoặc đánh dấu bãi bỏ.',
    why: 'Từ ngày 01/07/2025 chính quyền địa phương có hai cấp: tỉnh và xã. Trong 346 thủ tục cấp huyện, 278 chuyển về cấp xã, 18 về cấp tỉnh và 50 bị bãi bỏ. Dữ liệu công bố vẫn còn ghi cấp huyện nên đây là cảnh báo, dòng vẫn được nhập.',
    remedy:
      'Tìm quyết định công bố mới nhất của bộ quản lý ngành để biết thủ tục nay thuộc cấp nào, rồi cập nhật cột này cùng cơ quan thực hiện.',
  },
  en: {
    title: 'The district level no longer exists',
    message: 'Column “{column}” says “{value}”, but the district level ended on 1 July 2025.',
    suggestion:
      'Move the procedure to the province or the commune as the decrees on powers say, or mark it as repealed.',
    why: 'Since 1 July 2025 local government has two levels, province and commune. Of 346 district procedures 278 went to the communes, 18 to the provinces and 50 were abolished. Published data still says district, so this is a warning and the row is imported.',
    remedy:
      'Find the ministry’s latest publishing decision to see which level the procedure belongs to now, and update this column together with the executing agency.',
  },
  example: csv(`${HEADER},Cấp thực hiện`, '1.000080,Đăng ký khai sinh,Cấp huyện'),
});
