/** What can be wrong with a text that should be JSON, behind “line …, column …”. `{found}` stands there. */
export const jsonFaults = {
  'comma-trailing': 'thừa dấu phẩy sau phần tử cuối cùng',
  'comma-missing': 'thiếu dấu phẩy trước {found}',
  'value-missing': 'thiếu giá trị trước {found}',
  'colon-missing': 'thiếu dấu hai chấm sau tên khóa, ở đó có {found}',
  'key-unquoted': 'tên khóa {found} chưa được bao bằng dấu nháy kép',
  'quote-single': 'có dấu nháy đơn {found}; JSON chỉ dùng dấu nháy kép (")',
  'quote-curly': 'có dấu nháy cong {found}; JSON chỉ dùng dấu nháy thẳng (")',
  comment: 'có chú thích ({found}); JSON không có chú thích',
  word: '{found} không phải là giá trị của JSON; nếu là chữ, hãy bao bằng dấu nháy kép, nếu là ô trống, hãy ghi null',
  number:
    '{found} không phải là số viết đúng theo JSON; mã số có số 0 ở đầu phải nằm trong dấu nháy kép',
  escape: 'có {found} trong chữ; muốn ghi dấu \\ phải viết \\\\',
  control: 'trong chữ có ký tự điều khiển ({found}) chưa được viết theo quy ước của JSON',
  'text-unclosed': 'dấu nháy kép mở ở đây không được đóng trên cùng dòng',
  unclosed: 'dấu ngoặc {found} mở ở đây không được đóng; tệp có thể bị cắt ngang',
  bracket: 'dấu ngoặc {found} đóng không đúng loại với dấu đã mở',
  another: 'sau khi dữ liệu đã kết thúc còn có {found}; có thể hai tệp đã được nối vào nhau',
  'key-twice': 'khóa {found} xuất hiện lần thứ hai trong cùng một đối tượng',
  'too-deep': 'ngoặc lồng nhau sâu hơn mọi tệp loại này',
  'no-record': '{found} đứng ở chỗ của một bản ghi',
  character: 'có {found}, không phải là giá trị của JSON',
} as const;
