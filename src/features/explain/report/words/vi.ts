/** Lời của phần giải thích một mã. */
export const vi = {
  heading: '{code}: {title}',
  severity: 'Mức độ: {severity}',
  rejecting: 'Khi nhập, dòng có phát hiện này được để riêng.',
  keeping: 'Khi nhập, dòng có phát hiện này vẫn được nhận.',
  setsAside: 'để riêng dòng',
  example: 'Ví dụ: {command}',
  remedy: 'Cách xử lý: {remedy}',
  table: {
    sheet: 'Giải thích',
    columns: {
      title: 'Tên gọi',
      remedy: 'Cách xử lý',
      rejecting: 'Để riêng dòng khi nhập',
    },
  },
} as const;
