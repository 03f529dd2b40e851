/**
 * Điều sai trong một tệp JSON do người dùng viết, theo `rule` của nó: đứng sau chỗ sai và dấu hai chấm.
 * `closest` nối vào sau khi có tên gần giống.
 */
export const problems = {
  json: 'không phải JSON hợp lệ',
  jsonAt: 'không phải JSON hợp lệ: dòng {line}, cột {column}: {fault}',
  unknown: 'không có tên {found}',
  missing: 'thiếu "{expected}"',
  type: 'cần là {expected}, đang là {found}',
  choice: 'cần là một trong {expected}, đang là {found}',
  date: 'cần là ngày viết như 2026-12-31, đang là {found}',
  form: 'cần có dạng {expected}, đang là {found}',
  short: 'không được để trống',
  repeated: 'có phần tử lặp lại',
  keeps:
    'mã {found} không bỏ qua được, vì dòng bị để riêng hoặc lệnh bị từ chối mà không ai biết lý do (xem haicap explain)',
  taken: '{found} đã là cách viết của giá trị {expected}',
  differs: 'cần là {expected}, đang là {found}',
  'overlay-absent': 'không có ở đó',
  'overlay-base': 'lập cho sổ đơn vị đến ngày {found}, còn sổ đang cài đến ngày {expected}',
  'overlay-known': 'nghị quyết {found} đã có trong sổ đơn vị hoặc được ghi hai lần',
  'overlay-day': 'có hiệu lực ngày {found}, không sau ngày cuối của sổ đơn vị ({expected})',
  'overlay-unit': 'không có đơn vị {found} vào ngày trước đó (sổ đơn vị ghi: {expected})',
  'overlay-code': 'đơn vị mới {found} chưa có mã; hãy ghi mã theo công văn của cơ quan thống kê',
  'overlay-type': 'không rõ loại đơn vị của {found}',
  'overlay-use': '{found} phải được dùng đúng một lần: toàn bộ, hoặc các phần và một phần còn lại',
  'overlay-taken': 'mã hoặc tên của {found} đang thuộc về {expected}',
  'overlay-differs': '{found} được ghi ở dòng khác là {expected}',
  'overlay-adopted':
    'được thông qua ngày {found}, sau ngày có hiệu lực ({expected}); hãy so hai ngày với bản ban hành',
  'overlay-province':
    'tỉnh {found} không phải tỉnh của đơn vị nào hợp thành đơn vị này ({expected}); hãy ghi mã tỉnh ấy',
  'overlay-former':
    'mã của {found} đã dùng cho {expected}, đất của đơn vị ấy không vào đây; hãy so với công văn của cơ quan thống kê',
  'overlay-shares':
    'phần lấy và diện tích, dân số mâu thuẫn nhau ({found}); hãy so với khoản của nghị quyết',
  'overlay-twice': '{found} được ghi hai lần; hãy bỏ một dòng',
  'overlay-same': 'tên trước và sau đều là {found}; hãy ghi tên mới hoặc bỏ dòng này',
  'profile-tables': 'tệp dạng {found} chỉ chứa một bảng; sổ tính mới chứa được nhiều bảng',
  'profile-list': '{found} không phải danh sách có thể tách thành dòng ở đây',
  'profile-source':
    'cần đúng một trong ba: "from" (trường), "value" (nội dung cố định), "count" (số thứ tự dòng)',
  'profile-ways': 'chỉ nhận một trong "map", "words", "quantity", "date"',
  'profile-quantity': '{found} không phải số kèm đơn vị',
  'profile-parts': '{found} gồm nhiều phần, không nằm gọn trong một ô; hãy nêu một phần',
  'profile-pattern': '{found} không phải biểu thức chính quy',
  'profile-sheet':
    '{found} không đặt làm tên trang tính được: tối đa 31 ký tự, không có [ ] : * ? / \\',
  'profile-twice': '{found} có hai lần',
  'profile-name': '{found} là tên tệp kê mà lần xuất nào cũng ghi',
  'profile-file':
    '{found} không đặt làm tên tệp trên mọi hệ điều hành được: không ghi thư mục, không có < > : " / \\ | ? *, không bắt đầu hay kết thúc bằng dấu chấm hoặc dấu cách, không trùng tên thiết bị (con, nul), tối đa 200 byte',
  'profile-fixed':
    '"value" và "count" được ghi nguyên như vậy; "map", "words", "quantity", "date", "join" chỉ đi với "from"',
  'profile-outer':
    '{found} thuộc về từng mục của {expected}, mà ở đây các mục ấy không thành dòng; hãy nêu {expected} trong "rows", trước danh sách bên trong',
  'profile-date': '{found} không phải ngày',
  'profile-slow':
    'biểu thức chính quy {found} chạy quá lâu trên nội dung của cột này; hãy viết lại, tránh lặp lồng trong lặp',
  least: 'phải từ {expected} trở lên, đang là {found}',
  above: 'phải lớn hơn {expected}, đang là {found}',
  'profile-words': '{found} không có bộ từ vựng nên không có tên gọi để ghi',
  'profile-outside': '{found} dẫn ra ngoài thư mục',
  'template-begin': 'không có dòng {expected} trước đó',
  'template-end': 'thiếu dòng {expected}',
  'profile-above': 'tệp {found} không có chỗ cho dòng phía trên tiêu đề cột',
  line: '{path} (dòng {line})',
  other: 'không đúng lược đồ: {found}',
  closest: '(gần nhất: {closest})',
  joined: '{count} chỗ: {problems}',
  whole: 'cả tệp',
  types: {
    object: 'một đối tượng {…}',
    array: 'một danh sách […]',
    string: 'một chuỗi chữ',
    boolean: 'true hoặc false',
    integer: 'một số nguyên',
    number: 'một số',
    null: 'null',
  },
} as const;
