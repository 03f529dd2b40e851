import { defineFinding } from '../../define.js';
import { resolution, TOTALS } from '../resolutions-examples.js';

export const totalDiffers = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'type', 'stated', 'counted'],
  vi: {
    title: 'Tổng số nêu ra khác số đếm được',
    message:
      'Khoản {clause} nêu {stated} đơn vị (loại: {type}) sau sắp xếp, nhưng đếm được {counted}.',
    suggestion: 'Hãy tìm khoản bị mất, bị lặp hoặc có loại đơn vị bị gõ sai.',
    why: 'Con số tổng là lời tự kiểm của nghị quyết. Đếm các khoản mà không ra đúng số ấy thì có khoản bị sót, bị lặp hay đọc sai, hoặc chính con số bị gõ sai.',
    remedy: 'Đối chiếu số khoản và loại đơn vị với bản ban hành.',
  },
  en: {
    title: 'The total stated is not the total counted',
    message:
      'Clause {clause} states {stated} units (type: {type}) after the arrangement; counted: {counted}.',
    suggestion: 'Look for a clause that was lost or repeated, or whose type of unit is wrong.',
    why: 'The totals are the resolution’s own check. When the clauses don’t add up to them, a clause was lost, repeated or misread, or the number itself is wrong.',
    remedy: 'Compare the number of clauses and their types with the promulgated text.',
  },
  example: resolution({ summary: `2. ${TOTALS.replace('56', '57').replace('53', '54')}.` }),
});
