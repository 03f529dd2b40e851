import { defineFinding } from '../../define.js';
import { resolution, TOTALS } from '../resolutions-examples.js';

export const formedDiffers = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'type', 'stated', 'counted'],
  vi: {
    title: 'Số đơn vị hình thành nêu ra khác số đếm được',
    message:
      'Khoản {clause} nêu {stated} đơn vị (loại: {type}) hình thành sau sắp xếp, còn các khoản có {counted}.',
    suggestion: 'Hãy tìm khoản bị mất, bị lặp hoặc có loại đơn vị bị gõ sai.',
    why: 'Khoản cuối nói bao nhiêu đơn vị do chính điều này lập ra hay đổi tên. Số ấy phải bằng số khoản, theo từng loại; khác nhau là có khoản bị sót, bị lặp hay đọc sai.',
    remedy: 'Đối chiếu số khoản và loại đơn vị với bản ban hành.',
  },
  en: {
    title: 'The number of units formed is not the number counted',
    message:
      'Clause {clause} states {stated} units (type: {type}) formed by the arrangement; the clauses have {counted}.',
    suggestion: 'Look for a clause that was lost or repeated, or whose type of unit is wrong.',
    why: 'The last clause says how many units this article forms or renames. That must be the number of clauses of each type; otherwise a clause was lost, repeated or misread.',
    remedy: 'Compare the number of clauses and their types with the promulgated text.',
  },
  example: resolution({
    summary: `2. ${TOTALS}; trong đó có 02 xã hình thành sau sắp xếp quy định tại Điều này.`,
  }),
});
