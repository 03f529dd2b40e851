import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const agencyUnknown = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['closest'],
  vi: {
    title: 'Cơ quan công bố lạ',
    message:
      'Cột “{column}”: “{value}” không có trong danh sách cơ quan công bố của Cổng dịch vụ công quốc gia.',
    suggestion: 'Tên gần giống: {closest}.',
    why: 'Cơ quan công bố trên cổng gồm các bộ, cơ quan ngang bộ, ủy ban nhân dân cấp tỉnh và một số tổ chức khác. Tên lạ có thể do gõ sai, do cơ quan đã sáp nhập đổi tên, hoặc do danh sách tham chiếu cũ hơn dữ liệu.',
    remedy:
      'Sửa tên cho khớp; nếu tên đúng, thêm nó vào danh sách kinds.procedures.references.agencies trong haicap.config.json.',
  },
  en: {
    title: 'An unknown publishing agency',
    message:
      'Column “{column}”: “{value}” is not among the publishing agencies of the national portal.',
    suggestion: 'The nearest names: {closest}.',
    why: 'The publishing agencies of the portal are the ministries and bodies of their rank, the provincial people’s committees and some others. An unknown name may be misspelt, may belong to a body that has been merged and renamed, or may be newer than the reference list.',
    remedy:
      'Correct the name; if it is right, add it to the list kinds.procedures.references.agencies in haicap.config.json.',
  },
  example: csv(`${HEADER},Cơ quan công bố`, '1.000080,Đăng ký khai sinh,Bộ Tư phap'),
});
