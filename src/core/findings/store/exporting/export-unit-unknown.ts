import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportUnitUnknown = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['known'],
  vi: {
    title: 'Đơn vị không quy đổi được sang đơn vị của hệ thống nhận',
    message:
      '“{column}” của bản ghi {key}: không quy đổi được “{value}” ({field}). Chưa ghi tệp nào.',
    suggestion: 'Các đơn vị quy đổi được: {known}.',
    why: 'Hệ thống nhận chỉ có một đơn vị. Có hệ thống nhân đơn vị lạ với 0: thời hạn thành 0 giờ mà không báo. Vì vậy đơn vị ngoài hồ sơ xuất, hoặc thời hạn không phải là một con số, bị từ chối.',
    remedy:
      'Thêm đơn vị và hệ số vào "quantity.units" của cột; thời hạn chỉ ghi bằng lời thì nêu trong "quantity.texts", hoặc bổ sung con số ở nguồn.',
  },
  en: {
    title: 'A unit that the receiving system’s can’t be made of',
    message:
      '“{column}” of record {key}: “{value}” ({field}) can’t be converted. Nothing was written.',
    suggestion: 'It converts: {known}.',
    why: 'The receiving system has one unit only. There are systems that multiply a unit they don’t know by 0, so that a time limit becomes 0 hours in silence. So a unit that isn’t in the profile, or a time limit that is no number, is refused.',
    remedy:
      'Add the unit and its factor to "quantity.units" of the column; a time limit in words only goes into "quantity.texts", or gets its number in the source.',
  },
  example: byProfile(`${HEADER},Thời hạn giải quyết`, `${ROW},3 ngày`, {
    name: 'SO_GIO',
    from: 'timeLimit',
    quantity: { units: { hour: 1 } },
  }),
});
