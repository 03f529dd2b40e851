/** Words of the codes about how text files are written. */
export const textFiles = {
  'dialect-delimiter': {
    title: 'Dấu phân cách ít gặp',
    message: 'Tệp được tách cột theo dấu “{delimiter}”.',
    suggestion: 'Nếu không đúng, hãy nêu dấu phân cách bằng --delimiter.',
    why: 'Bảng tính ghi tệp CSV bằng dấu phẩy, chấm phẩy, tab hoặc “|”. Một số hệ thống xuất dữ liệu bằng dấu mà văn bản không dùng đến, như “^” hay “~”. Dấu ấy chỉ được nhận khi nó tách hầu hết các dòng thành cùng một số ô và không dấu thông thường nào làm được như vậy.',
    remedy: 'Không phải làm gì nếu các cột đúng; nếu không, nêu dấu phân cách bằng --delimiter.',
  },
  'dialect-single-quotes': {
    title: 'Ô bao bằng dấu nháy đơn',
    message: "Các ô của tệp được bao bằng dấu nháy đơn (') nên được đọc như vậy.",
    why: 'RFC 4180 bao ô bằng dấu nháy kép. Một số cơ sở dữ liệu xuất ô trong dấu nháy đơn; điều đó được nhận ra khi mọi ô của dòng đầu và phần lớn các dòng đều như thế.',
    remedy: 'Không phải làm gì nếu các cột đúng.',
  },
  'dialect-spaces': {
    title: 'Dấu cách quanh ô có dấu nháy',
    message:
      'Trong tệp có dấu cách trước hoặc sau ô được bao bằng dấu nháy; các dấu cách đó không thuộc ô.',
    suggestion: 'Lần xuất sau, nên bỏ dấu cách giữa dấu phân cách và dấu nháy.',
    why: 'Theo RFC 4180, dấu nháy chỉ bao ô khi đứng ngay sau dấu phân cách. Một số chương trình viết thêm dấu cách (1, "a, b"); đọc theo đúng quy ước thì ô bị cắt ở mọi dấu phẩy. Cách viết này chỉ được nhận khi nhờ nó mà các dấu nháy của tệp đứng đúng chỗ.',
    remedy: 'Không phải làm gì nếu các cột đúng; hoặc xuất lại tệp từ Excel, LibreOffice.',
  },
  'dialect-backslash': {
    title: 'Dấu nháy viết bằng \\"',
    message:
      'Trong tệp, dấu nháy nằm trong ô được viết là \\" và \\\\ là một dấu \\; đã đọc như vậy.',
    suggestion: 'Lần xuất sau, nên nhân đôi dấu nháy ("") như Excel.',
    why: 'Theo RFC 4180, dấu nháy trong ô được nhân đôi. MySQL và nhiều công cụ khác đặt dấu gạch chéo ngược trước nó. Cách viết này chỉ được nhận khi nhờ nó mà các dấu nháy của tệp đứng đúng chỗ.',
    remedy: 'Không phải làm gì nếu các ô đúng; hoặc xuất lại tệp từ Excel, LibreOffice.',
  },
  'dialect-rows-quoted': {
    title: 'Cả dòng nằm trong dấu nháy',
    message:
      'Trong tệp có {rows} dòng được bao cả dòng trong một cặp dấu nháy; đã bỏ cặp dấu đó rồi mới tách cột.',
    suggestion: 'Lần sau, hãy lưu từ bảng có các cột tách riêng.',
    why: 'Khi danh sách CSV bị dán vào một cột của bảng tính rồi lưu lại, mỗi dòng trở thành một ô duy nhất: cả dòng bị bao bằng dấu nháy và mọi dấu nháy bên trong bị nhân đôi. Việc đó chỉ được nhận khi bỏ cặp dấu ngoài thì gần như mọi dòng có cùng số ô.',
    remedy: 'Không phải làm gì nếu các cột đúng; hoặc xuất lại tệp từ nguồn.',
  },
  'json-list-within': {
    title: 'Danh sách nằm trong một đối tượng JSON',
    message:
      'Danh sách ở “{path}” của tệp được đọc; những gì đứng ngoài danh sách ấy không được đọc.',
    why: 'Nhiều hệ thống trả về danh sách nằm trong một đối tượng, cùng với số trang, thời điểm xuất… Danh sách được đọc khi trong tệp chỉ có một danh sách bản ghi; nếu có nhiều, tệp bị từ chối.',
    remedy:
      'Không phải làm gì nếu đó đúng là danh sách cần đọc. Nếu hệ thống chia trang, hãy lấy đủ các trang.',
  },
  'json-records-by-code': {
    title: 'Bản ghi JSON xếp theo mã',
    message:
      'Mỗi bản ghi đứng sau mã của nó trong đối tượng; các bản ghi đã được đọc thành một danh sách (mã vào cột “{put}”).',
    why: 'Có hệ thống ghi một đối tượng với khóa là mã và giá trị là bản ghi. Đối tượng ấy được đọc thành danh sách khi mọi giá trị đều là bản ghi và mọi khóa viết như một mã hoặc cũng có trong bản ghi; đối tượng khác thì bị từ chối.',
    remedy: 'Không cần làm gì.',
  },
  'json-key-blank': {
    title: 'Khóa JSON không có tên',
    message: 'Giá trị dưới khóa rỗng không vào cột nào: “{example}” (số dòng có: {count}).',
    suggestion: 'Hãy đặt tên cho khóa ấy trong tệp.',
    why: 'Khóa của đối tượng JSON có thể là văn bản rỗng, thường do cột không có tiêu đề khi xuất. Không có tên thì khóa không thuộc trường nào, cũng không thể giữ lại dưới tiêu đề của nó.',
    remedy: 'Đặt tên cho khóa ấy; nếu không cần cột này thì không phải làm gì.',
  },
  'json-key-repeated': {
    title: 'Một khóa JSON ghi hai lần',
    message:
      'Khóa “{column}” được ghi lần nữa trong cùng một đối tượng ở dòng {line} của tệp; giá trị ghi trước, “{value}”, bị giá trị sau thay.',
    suggestion: 'Hãy xem dòng ấy trong tệp và bỏ một trong hai giá trị.',
    why: 'Trong một đối tượng JSON, mỗi khóa chỉ nên có một lần (RFC 8259, mục 4). Khi khóa lặp lại, hầu hết các phần mềm lấy giá trị ghi sau mà không báo; ở đây giá trị ấy cũng được lấy, còn giá trị trước được nêu ra.',
    remedy: 'Bỏ giá trị thừa, hoặc đổi tên một trong hai khóa, rồi chạy lại.',
  },
  'rows-none': {
    title: 'Có tiêu đề mà không có dòng nào',
    message: 'Bảng này có dòng tiêu đề nhưng không có dòng dữ liệu nào.',
    suggestion: 'Hãy kiểm tra xem có xuất nhầm mẫu trống, hoặc bộ lọc lúc xuất không còn dòng nào.',
    why: 'Một danh sách không có bản ghi nào thường là mẫu chưa điền, lần xuất bị lỗi hoặc bộ lọc quá hẹp. Nếu coi đó là danh sách đầy đủ thì mọi bản ghi đang có sẽ bị coi là đã bỏ.',
    remedy: 'Lấy lại tệp từ nơi gửi. Không phải làm gì nếu danh sách đúng là trống.',
  },
} as const;
