import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const nameUnresolved = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'name', 'units'],
  vi: {
    title: 'Không biết tên chỉ đơn vị nào',
    message:
      'Khoản {clause}: không xác định được “{name}” là đơn vị nào của tỉnh vào ngày tra tên.',
    suggestion: 'Có thể là: {units}. Nếu đúng, hãy sửa tên trong văn bản rồi chạy lại.',
    why: 'Tên được tra trong danh sách đơn vị của ngày trước khi nghị quyết có hiệu lực. Không đơn vị nào mang tên đó, hoặc nhiều đơn vị cùng mang mà không bằng chứng nào chọn được một. haicap không chọn thay, nên quan hệ này không có trong đề xuất.',
    remedy:
      'Đối chiếu tên với bản ban hành và với “haicap wards lookup”. Nếu đơn vị mới đổi tên gần đây, sổ đơn vị cần được cập nhật trước.',
  },
  en: {
    title: 'A name whose unit is unknown',
    message:
      'Clause {clause}: which unit of the province “{name}” is, on the day of the look-up, could not be settled.',
    suggestion: 'Perhaps: {units}. If so, correct the name in the text and run again.',
    why: 'Names are looked up among the units of the day before the resolution takes effect. No unit bears this one, or several do and no evidence picks one of them. haicap doesn’t choose, so this relation is not in the proposal.',
    remedy:
      'Compare the name with the promulgated text and ask “haicap wards lookup”. If the unit was renamed lately, the register has to be updated first.',
  },
  example: resolution({ clauses: ['1. Đổi tên xã Bến Mơ thành xã Suối Lê.'] }),
});
