import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const resolutionProvinceUnknown = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['province', 'closest'],
  vi: {
    title: 'Tỉnh của nghị quyết không có trong sổ đơn vị',
    message: 'Vào ngày nghị quyết có hiệu lực, sổ đơn vị không có “{province}”.',
    suggestion: 'Tên gần giống: {closest}.',
    why: 'Tên xã được tra trong phạm vi tỉnh mà điều sắp xếp nêu. Tỉnh không có trong sổ vào ngày đó thì không tra được tên nào: tên gõ sai, ngày sai, hoặc tỉnh mới lập sau lần cập nhật sổ gần nhất.',
    remedy:
      'Sửa tên tỉnh trong tiêu đề của điều; nếu văn bản không ghi ngày, nêu ngày bằng --as-of; nếu tỉnh mới lập, hãy cập nhật sổ đơn vị trước.',
  },
  en: {
    title: 'The register has no such province',
    message: 'On the day the resolution takes effect, the register has no “{province}”.',
    suggestion: 'Similar names: {closest}.',
    why: 'Names of communes are looked up in the province that the arranging article names. If the register has no such province on that day, no name can be looked up: the name is misspelt, the day is wrong, or the province is newer than the register.',
    remedy:
      'Correct the province in the article’s heading; if the text has no date, name a day with --as-of; if the province is new, update the register first.',
  },
  example: resolution({ province: 'tỉnh Cao Bắng' }),
});
