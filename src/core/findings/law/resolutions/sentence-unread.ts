import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const sentenceUnread = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'near', 'expected'],
  vi: {
    title: 'Câu không đọc được',
    message:
      'Câu không theo công thức của nghị quyết (khoản {clause}) (đọc đến dấu ▸: {near}) (ở đó phải là: {expected}).',
    suggestion: 'Hãy so câu này với bản ban hành: thường là thiếu chữ, dính chữ hoặc câu bị cắt.',
    why: 'Mỗi khoản nói một đơn vị mới được lập từ những đơn vị nào, bằng một công thức chặt chẽ. Câu trái công thức thì không biết chắc nó nói gì, nên không quan hệ nào của câu được đưa vào đề xuất; đọc phỏng chừng có thể ghi sai cả một xã.',
    remedy:
      'Sửa chỗ gõ sai trong văn bản rồi chạy lại. Nếu bản ban hành đúng là viết như vậy, hãy báo để bổ sung công thức.',
  },
  en: {
    title: 'A sentence that cannot be read',
    message:
      'The sentence doesn’t follow the formulas of resolutions (clause {clause}) (read as far as ▸: {near}) (there should be: {expected}).',
    suggestion:
      'Compare it with the promulgated text: mostly words are missing, run together or cut off.',
    why: 'Each clause says in a strict formula which units a new one is made of. What a sentence outside the formula says isn’t certain, so none of its relations are in the proposal; reading it by guess could put down a whole commune wrongly.',
    remedy:
      'Correct the slip in the text and run again. If the promulgated text really says this, report it so that the formula can be added.',
  },
  example: resolution({ clauses: ['1. Chuyển xã Lý Bôn về xã Bảo Lâm.'] }),
});
