/** What settled a row, as its cell says it: in the law's own language whatever the user's, for it is cited. */
export const BASIS_WORDS = {
  clause: 'khoản {clause} Điều {article} Nghị quyết {number}',
  resolution: 'Nghị quyết {number}',
  area: 'bảng địa bàn “{pattern}” ({source})',
  decision: '{person} xác định ngày {day}/{month}/{year} (câu hỏi {question})',
} as const;
