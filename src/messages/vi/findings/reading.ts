/** Words of the codes about files, sheets and rows as they are read. */
export const reading = {
  'encoding-guessed': {
    title: 'Bảng mã của tệp là phỏng đoán',
    message: 'Tệp không ghi rõ bảng mã nên được đọc theo {encoding}.',
    suggestion: 'Nếu chữ có dấu hiển thị sai, hãy lưu lại tệp dạng “CSV UTF-8” rồi chạy lại.',
    why: 'Tệp văn bản không mang theo tên bảng mã của nó. Khi các byte không phải là UTF-8 hợp lệ và không có dấu BOM ở đầu tệp, chương trình phải suy ra bảng mã từ chính nội dung. Phỏng đoán có thể sai, và khi sai thì chữ có dấu bị hỏng.',
    remedy:
      'Mở tệp gốc trong Excel, chọn Lưu thành (Save As) → “CSV UTF-8 (Comma delimited)”, rồi dùng tệp mới.',
  },
  'quote-stray': {
    title: 'Dấu nháy kép lạc chỗ',
    message:
      'Dòng {row} có dấu nháy kép nằm giữa ô không được bao bằng dấu nháy; dấu đó được giữ nguyên như một ký tự.',
    suggestion: 'Hãy bao cả ô bằng dấu nháy kép và viết mỗi dấu nháy bên trong thành hai dấu ("").',
    why: 'Trong tệp CSV, dấu nháy kép dùng để bao một ô có dấu phẩy hoặc xuống dòng. Dấu nháy đứng giữa một ô không được bao là trái quy ước (RFC 4180), nên mỗi chương trình có thể đọc một kiểu và tách cột khác nhau.',
    remedy:
      'Xuất lại tệp từ Excel hoặc LibreOffice thay vì sửa bằng tay; nếu phải sửa tay, bao cả ô bằng dấu nháy kép và nhân đôi dấu nháy bên trong.',
  },
  'quote-unclosed': {
    title: 'Dấu nháy kép không đóng',
    message:
      'Ô bắt đầu ở dòng {row} mở dấu nháy kép mà không đóng, nên phần còn lại của tệp dính vào ô này.',
    suggestion:
      'Hãy thêm dấu nháy kép đóng ở cuối ô rồi đọc lại; các dòng phía sau chưa được kiểm tra.',
    why: 'Khi một ô mở dấu nháy kép, mọi thứ phía sau, kể cả xuống dòng, đều thuộc về ô đó cho đến dấu nháy đóng. Thiếu dấu đóng thì các dòng sau biến mất trong một ô duy nhất, vì vậy dòng này không được nhập.',
    remedy: 'Tìm ô đó trong tệp, thêm dấu nháy đóng; hoặc xuất lại tệp từ bảng tính gốc.',
  },
  'row-too-long': {
    title: 'Dòng có nhiều ô hơn tiêu đề',
    message: 'Dòng {row} có {found} ô trong khi tiêu đề chỉ có {expected} cột.',
    suggestion: 'Hãy kiểm tra xem có ô nào chứa dấu phân cách mà chưa được bao bằng dấu nháy kép.',
    why: 'Số ô thừa gần như luôn do dấu phẩy (hoặc chấm phẩy) nằm trong một ô không được bao bằng dấu nháy, làm ô đó bị cắt đôi và mọi ô sau lệch sang cột khác. Vì không biết ô nào bị lệch, dòng này được để riêng chứ không nhập sai.',
    remedy: 'Bao ô có dấu phân cách bằng dấu nháy kép, hoặc xuất lại tệp từ bảng tính gốc.',
  },
  'row-too-short': {
    title: 'Dòng có ít ô hơn tiêu đề',
    message:
      'Dòng {row} chỉ có {found} ô trong khi tiêu đề có {expected} cột; các ô thiếu được coi là trống.',
    suggestion: 'Hãy kiểm tra xem dòng có bị ngắt giữa chừng hay không.',
    why: 'Một số phần mềm bỏ các ô trống ở cuối dòng, khi đó không mất gì. Nhưng dòng cũng có thể bị ngắt đôi bởi một lần xuống dòng trong ô không được bao bằng dấu nháy, khi đó nửa sau nằm ở dòng kế tiếp.',
    remedy:
      'Xem dòng này và dòng ngay sau trong tệp; nếu hai dòng vốn là một, nối lại hoặc xuất lại tệp.',
  },
  'json-line-malformed': {
    title: 'Dòng JSON không đọc được',
    message: 'Dòng {row} không phải là một bản ghi JSON hợp lệ: “{reason}”.',
    suggestion: 'Hãy sửa dòng này thành một đối tượng JSON trọn vẹn trên đúng một dòng.',
    why: 'Trong tệp JSON lines, mỗi dòng là một bản ghi độc lập. Một dòng hỏng không làm hỏng các dòng khác nên chỉ dòng đó được để riêng.',
    remedy:
      'Sửa dòng trong tệp (thường là thiếu dấu ngoặc, thừa dấu phẩy hoặc bị cắt ngang) hoặc xuất lại dữ liệu.',
  },
  'cell-error-value': {
    title: 'Ô chứa lỗi công thức',
    message: 'Ô ở cột “{column}” chứa lỗi “{value}” của bảng tính thay vì một giá trị.',
    suggestion: 'Hãy sửa công thức hoặc gõ giá trị đúng vào ô rồi lưu lại.',
    why: 'Các chuỗi như #N/A, #REF!, #VALUE! là thông báo của Excel rằng công thức không tính được, thường vì bảng tra cứu ở tệp khác không còn. Đó không phải là dữ liệu và không được nhập như dữ liệu.',
    remedy:
      'Mở tệp cùng các tệp mà nó tham chiếu, để công thức tính lại; hoặc thay công thức bằng giá trị (Dán đặc biệt → Giá trị).',
  },
  'lock-file-skipped': {
    title: 'Bỏ qua tệp khóa của Excel',
    message: 'Tệp khóa tạm của Excel được bỏ qua; bảng tính thật là “{original}”.',
    suggestion: 'Nếu “{original}” đang mở, hãy lưu và đóng lại để chắc chắn đọc được bản mới nhất.',
    why: 'Khi một bảng tính đang mở, Excel tạo bên cạnh một tệp ẩn có tên bắt đầu bằng “~$” để ghi ai đang mở. Tệp đó không chứa dữ liệu nên được bỏ qua.',
    remedy: 'Không phải làm gì. Nếu bảng tính đang được ai đó sửa, nên đợi họ lưu xong.',
  },
  'input-repeated': {
    title: 'Tệp được đưa vào hai lần',
    message: 'Tệp này đã được nêu với tên “{first}” nên chỉ được đọc một lần.',
    suggestion: 'Hãy kiểm tra xem có định chọn một tệp khác hay không.',
    why: 'Cùng một tệp có thể được nêu hai lần, nhất là khi vừa ghi tên tệp vừa dùng mẫu như *.xlsx. Nếu đọc cả hai lần, mọi bản ghi đều bị coi là lặp lại.',
    remedy: 'Không phải làm gì; nếu lẽ ra phải là hai danh sách khác nhau, hãy tìm lại tệp đúng.',
  },
  'sheet-empty': {
    title: 'Trang tính trống',
    message: 'Trang tính này không có ô nào có dữ liệu nên được bỏ qua.',
    why: 'Bảng tính mới thường có sẵn các trang Sheet2, Sheet3 để trống. Chúng được nhắc đến để biết rằng không có gì bị sót.',
    remedy: 'Không phải làm gì, trừ khi trang này lẽ ra phải có dữ liệu.',
  },
  'sheet-skipped': {
    title: 'Trang tính không được đọc',
    message:
      'Trang tính này không giống bảng cần nhập nên không được đọc (dòng nhiều ô nhất: {found}).',
    suggestion:
      'Nếu trang này cũng có bản ghi, hãy sửa dòng tiêu đề của nó hoặc chỉ cột bằng --map "Tiêu đề=trường".',
    why: 'Một bảng tính hay có kèm trang bìa, phụ lục, danh mục. Khi đã có trang đọc được, những trang không có đủ cột bắt buộc được bỏ qua, và được nêu ra để không trang nào bị bỏ sót trong im lặng.',
    remedy:
      'Xem trang đó bằng lệnh inspect. Không phải làm gì nếu nó không thuộc danh sách; chỉ đọc những trang cần đọc bằng --sheet.',
  },
  'sheet-hidden': {
    title: 'Trang tính bị ẩn',
    message: 'Trang tính này đang bị ẩn trong bảng tính.',
    suggestion: 'Hãy bỏ ẩn trang trong Excel để xem nó có thuộc danh sách cần nhập hay không.',
    why: 'Trang ẩn thường chứa danh mục phụ, bản nháp hoặc số liệu cũ mà người nhận không nhìn thấy. Việc nó tồn tại được báo ra để không ai nhập nhầm hoặc bỏ sót.',
    remedy:
      'Trong Excel bấm chuột phải vào tên trang → Bỏ ẩn (Unhide), xem nội dung rồi quyết định giữ hay xóa.',
  },
} as const;
