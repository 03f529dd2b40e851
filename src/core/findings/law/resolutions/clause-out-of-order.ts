import { defineFinding } from '../../define.js';
import { RENAMED, resolution } from '../resolutions-examples.js';

export const clauseOutOfOrder = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause'],
  vi: {
    title: 'Số khoản không liên tục',
    message: 'Khoản {clause} không tiếp theo khoản trước nó.',
    suggestion: 'Hãy tìm khoản bị mất hoặc bị lặp ngay trước khoản này.',
    why: 'Các khoản được đánh số 1, 2, 3 … không cách quãng. Một số bị thiếu nghĩa là cả một khoản đã mất khi chép, và đơn vị của khoản ấy sẽ vắng trong đề xuất.',
    remedy: 'Đối chiếu với bản ban hành, bổ sung khoản bị mất hoặc bỏ khoản lặp.',
  },
  en: {
    title: 'The numbers of clauses have a gap',
    message: 'Clause {clause} doesn’t follow the one before it.',
    suggestion: 'Look for a clause that was lost or repeated just before this one.',
    why: 'Clauses are numbered 1, 2, 3 … without a gap. A missing number means that a whole clause was lost in copying, and its unit would be missing from the proposal.',
    remedy: 'Compare with the promulgated text; add the lost clause or delete the repeated one.',
  },
  example: resolution({ clauses: [`2. ${RENAMED}`] }),
});
