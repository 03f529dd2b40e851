import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const validityReversed = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['start', 'end'],
  vi: {
    title: 'Ngày hết hiệu lực trước ngày có hiệu lực',
    message: 'Thủ tục {key} hết hiệu lực ngày {end}, trước cả ngày có hiệu lực {start}.',
    suggestion: 'Hãy kiểm tra hai ngày này; có thể ngày và tháng bị đảo chỗ.',
    why: 'Một thủ tục có ngày bắt đầu và có thể có ngày hết hiệu lực: Nghị định 132 và 133/2025 chẳng hạn hết hiệu lực ngày 01/03/2027. Hai ngày đảo ngược nghĩa là thủ tục không có hiệu lực ngày nào, thường do nhầm cột hoặc đảo ngày với tháng.',
    remedy: 'Đối chiếu với quyết định công bố rồi sửa lại ngày.',
  },
  en: {
    title: 'The last day of validity is before the first',
    message: 'Procedure {key} ends on {end}, before it begins on {start}.',
    suggestion: 'Check the two dates; day and month may have been swapped.',
    why: 'A procedure has a first day and may have a last one: Decrees 132 and 133/2025, for instance, end on 1 March 2027. Reversed dates mean that it is never in force, usually because columns or day and month were swapped.',
    remedy: 'Compare with the publishing decision and correct the dates.',
  },
  example: csv(
    `${HEADER},Ngày có hiệu lực,Ngày hết hiệu lực`,
    '1.000080,Đăng ký khai sinh,01/07/2025,01/03/2025',
  ),
});
