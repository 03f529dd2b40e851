/** What the operating system answers when it refuses to write, by its name for the error. */
export const system = {
  ENOENT: 'thư mục chứa tệp không có',
  EEXIST: 'đã có thứ khác mang tên này',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EISDIR: 'đây là một thư mục, không phải tệp',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EFBIG: 'tệp sẽ lớn hơn mức hệ thống cho phép',
  EDQUOT: 'đã hết hạn mức lưu trữ',
  ENAMETOOLONG: 'tên tệp quá dài',
} as const;
