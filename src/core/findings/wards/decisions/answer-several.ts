import { defineFinding } from '../../define.js';
import { unplaced } from '../reconcile-examples.js';

export const answerSeveral = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['candidates'],
  vi: {
    title: 'Câu trả lời là tên của nhiều đơn vị',
    message: 'Ô {column} ghi “{value}”: nhiều đơn vị mang tên ấy, chưa rõ là đơn vị nào.',
    suggestion: 'Là một trong: {candidates}.',
    why: 'Chọn đại một đơn vị trong số cùng tên là đoán.',
    remedy: 'Ghi cả tỉnh sau tên (Xã Tân Lập, Tỉnh Lâm Đồng) hoặc ghi mã năm chữ số.',
  },
  en: {
    title: 'An answer that is the name of several units',
    message:
      'The cell in {column} holds “{value}”: several units bear that name, and which is meant is not known.',
    suggestion: 'One of: {candidates}.',
    why: 'To pick one of those of a name is a guess.',
    remedy:
      'Write the province behind the name (Xã Tân Lập, Tỉnh Lâm Đồng), or write the five-digit code.',
  },
  example: unplaced('d6e7b4e993d2,Xã Tân Lập'),
});
