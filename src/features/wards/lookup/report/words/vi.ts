import { FORMER_SOURCE_WORDS } from '../../../../../core/register/index.js';

/** Lời của kết quả tra cứu. */
export const vi = {
  query: 'Tra “{text}”, hiểu là: {parts}',
  unread: 'không phải tên, mã hay địa chỉ',
  part: '{label} “{value}”',
  code: 'mã',
  unit: 'đơn vị',
  typedUnit: 'đơn vị ({type})',
  district: 'cấp huyện',
  province: 'cấp tỉnh',
  former: 'Tên cũ “{name}”: {source}',
  formerUntil: 'Tên cũ “{name}” đến hết {until}: {why}',
  strengths: {
    official: 'chính thức',
    agreeing: 'nhiều nguồn khớp nhau',
    located: 'một nguồn và đúng vị trí',
    proposed: 'chỉ gợi ý',
  },
  sources: FORMER_SOURCE_WORDS,
  successors: 'Đã thành {count} đơn vị:',
  more: '… và {count} ứng viên khác (thêm --all để xem hết)',
  certain: 'Kết luận: là {code} {name}.',
  lost: 'đơn vị cũ cùng tên: không nguồn nào cho biết nay là đơn vị nào',
  mayBeLost:
    'Kết luận: chưa chắc là đơn vị nào: có thể là một đơn vị cũ mà không nguồn nào cho biết nay ở đâu.',
  uncertain:
    'Kết luận: chưa chắc là đơn vị nào. Nêu thêm cấp huyện, cấp tỉnh, mã, hoặc ngày bằng --as-of.',
  nothing: 'Kết luận: không tìm thấy đơn vị nào như vậy. Xem lại chính tả, cấp huyện, cấp tỉnh.',
  table: {
    sheet: 'Ứng viên',
    columns: {
      code: 'Mã đơn vị',
      type: 'Loại đơn vị',
      certain: 'Chắc chắn',
      match: 'Cách khớp',
      reasons: 'Lý do khớp',
      former: 'Tên cũ',
      successors: 'Thành các đơn vị',
    },
  },
} as const;
