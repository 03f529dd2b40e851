import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const decisionMissing = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Chưa có số quyết định',
    message: 'Cột “{column}” để trống ở thủ tục {key}.',
    suggestion: 'Hãy bổ sung số quyết định công bố thủ tục.',
    why: 'Mỗi thủ tục được công bố bằng một quyết định của bộ trưởng hoặc chủ tịch ủy ban nhân dân cấp tỉnh. Số quyết định cho biết căn cứ và giúp phát hiện thủ tục đã có quyết định mới. Không bắt buộc, vì nhiều danh sách không kèm theo.',
    remedy: 'Tra số quyết định trên trang của thủ tục ở Cổng dịch vụ công quốc gia.',
  },
  en: {
    title: 'No decision number',
    message: 'Column “{column}” is empty for procedure {key}.',
    suggestion: 'Add the number of the decision that published the procedure.',
    why: 'Every procedure is published by a decision of a minister or of the chair of a provincial people’s committee. Its number tells the basis and helps to notice that a newer decision exists. It is not required, because many lists come without it.',
    remedy: 'Look the number up on the procedure’s page on the national portal.',
  },
  example: csv(`${HEADER},Số quyết định`, '1.000080,Đăng ký khai sinh,'),
});
