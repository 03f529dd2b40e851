/** What settled a row, as its cell says it: in the law's own language whatever the user's, for it is cited. */
export const BASIS_WORDS = {
  clause: 'khoản {clause} Điều {article} Nghị quyết {number}',
  resolution: 'Nghị quyết {number}',
  area: 'bảng địa bàn “{pattern}” ({source})',
  decision: '{person} xác định ngày {day}/{month}/{year} (câu hỏi {question})',
  former: 'tên cũ “{name}” đến hết ngày {day}/{month}/{year} ({why})',
  formerly: 'tên cũ “{name}” ({why})',
  strengths: {
    official: 'mức chính thức',
    agreeing: 'mức nhiều nguồn khớp nhau',
    located: 'mức một nguồn và đúng vị trí',
    proposed: 'mức gợi ý',
  },
} as const;
