/** Lời của các mã về những gì cơ quan tự quyết trong tệp cấu hình. */
export const configuration = {
  'ignore-expired': {
    title: 'Quy tắc bỏ qua đã hết hạn',
    message:
      'Quy tắc thứ {number} của "ignore" ({ignored}) chỉ có hiệu lực đến hết {expires}; lần chạy này xét theo ngày {asOf} nên không áp dụng nữa.',
    suggestion: 'Hãy gia hạn "expires" nếu vẫn chấp nhận, hoặc xóa quy tắc.',
    why: 'Một phát hiện được chấp nhận tạm thời thì phải được xem lại khi hết hạn; quy tắc lặng lẽ mất hiệu lực dễ làm người đọc tưởng danh sách vừa có lỗi mới. Hạn được so với ngày của --as-of hoặc "asOf" trong tệp cấu hình, mặc định là ngày thay đổi gần nhất mà sổ đơn vị hành chính biết, không phải đồng hồ máy: cùng dữ liệu thì hôm nào chạy cũng ra cùng kết quả.',
    remedy: 'Sửa "expires" của quy tắc, hoặc xóa quy tắc rồi xử lý các phát hiện của mã đó.',
  },
  'ignore-unused': {
    title: 'Quy tắc bỏ qua không khớp phát hiện nào',
    message:
      'Quy tắc thứ {number} của "ignore" ({ignored}) không khớp phát hiện nào của lần chạy này.',
    suggestion: 'Nếu điều đã chấp nhận không còn nữa, hãy xóa quy tắc.',
    why: 'Quy tắc còn lại sau khi dữ liệu đã được sửa, hay ghi sai khóa của bản ghi, một ngày nào đó sẽ che mất phát hiện khác mà không ai chủ ý. Chỉ validate, import và wards check báo điều này; quy tắc dành cho tệp không được đọc trong lần chạy thì không báo.',
    remedy: 'Xóa quy tắc, hoặc sửa mã, khóa hay tên tệp của nó.',
  },
} as const;
