import { defineFinding } from '../../define.js';
import { STRUCK } from '../reading-examples.js';

export const struckRowsSkipped = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['rows', 'sample'],
  vi: {
    title: 'Dòng bị gạch ngang không được đọc',
    message: 'Dòng bị gạch ngang không được đọc ({rows}): “{sample}”.',
    why: 'Với --struck skip, dòng mà mọi ô đều bị gạch ngang được coi là đã bỏ. Chúng được nêu ra để không dòng nào bị bỏ trong im lặng.',
    remedy: 'Không phải làm gì nếu các dòng ấy đã bỏ; nếu còn dùng, bỏ nét gạch rồi đọc lại.',
  },
  en: {
    title: 'Struck-out rows were not read',
    message: 'Struck through and not read ({rows}): “{sample}”.',
    why: 'With --struck skip a row whose cells are all struck through counts as dropped. Such rows are named so that none is left out in silence.',
    remedy:
      'Nothing to do if these rows were dropped; if they are in use, take the line off and read again.',
  },
  example: { ...STRUCK, options: ['--struck', 'skip'] },
});
