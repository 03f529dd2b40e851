import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportUnitDivided = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['total'],
  vi: {
    title: 'Quy đổi đơn vị ra số lẻ',
    message:
      '“{column}” của bản ghi {key}: “{value}” ({field}) quy đổi thành {total}; hệ thống nhận chỉ nhận số nguyên. Chưa ghi tệp nào.',
    why: 'Có hệ thống cắt phần lẻ: nửa ngày thành 0. Không làm tròn thay cho người chịu trách nhiệm về thời hạn, nên việc xuất bị từ chối.',
    remedy:
      'Chọn đơn vị nhỏ hơn trong hồ sơ xuất (giờ thay cho ngày), hoặc đặt "fractions": true nếu hệ thống nhận cho phép số lẻ.',
  },
  en: {
    title: 'A unit that doesn’t come out even',
    message:
      '“{column}” of record {key}: “{value}” ({field}) becomes {total}; the receiving system takes whole numbers only. Nothing was written.',
    why: 'There are systems that cut the fraction off: half a day becomes 0. Nothing is rounded in place of whoever answers for the time limit, so the export is refused.',
    remedy:
      'Take a smaller unit in the profile (hours in place of days), or set "fractions": true if the system takes them.',
  },
  example: byProfile(`${HEADER},Thời hạn giải quyết`, `${ROW},"2,5 ngày"`, {
    name: 'SO_NGAY',
    from: 'timeLimit',
    quantity: { units: { day: 1 } },
  }),
});
