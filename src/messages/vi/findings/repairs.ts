/** Words of the repairs: one code a repair, `from` and `to` are the texts before and after. */
export const repairs = {
  'decode-escapes': {
    title: 'Đổi ký hiệu mã về chữ',
    message: 'Chữ được viết bằng ký hiệu mã trong ô được đổi về chữ, “{from}” → “{to}”.',
    why: 'Dữ liệu lấy từ trang web, từ JSON hoặc từ phần mềm xuất bảng tính có khi còn ký hiệu thay cho chữ: &agrave; hay &#7911; của HTML, \\u1ee7 của JSON, _x000D_ của bảng tính. Mỗi ký hiệu chỉ ứng với đúng một ký tự nên đổi lại được chắc chắn.',
    remedy:
      'Không phải làm gì. Nếu ô cố ý chứa ký hiệu như vậy, hãy tắt cách sửa này trong tệp cấu hình.',
  },
  'restore-encoding': {
    title: 'Khôi phục chữ bị mã hóa hai lần',
    message: 'Chữ bị đọc sai bảng mã rồi lưu lại được khôi phục, “{from}” → “{to}”.',
    suggestion: 'Nên xuất lại tệp gốc với bảng mã UTF-8 để chữ không hỏng thêm lần nữa.',
    why: 'Khi một chương trình đọc chữ UTF-8 theo bảng mã khác (Windows-1252, Windows-1258, Mac) rồi lưu lại, mỗi chữ có dấu thành hai, ba ký tự lạ: “Thủ tục” thành “Thá»§ tá»¥c”. Chữ chỉ được khôi phục khi mọi byte còn đủ và những tiếng vốn không phải tiếng Việt trở lại thành tiếng Việt; làm hỏng lại theo cách cũ sẽ ra đúng chữ trong tệp.',
    remedy: 'Xem lại vài ô đã khôi phục, rồi tìm chương trình đã lưu sai bảng mã.',
  },
  'convert-legacy-font': {
    title: 'Chuyển phông chữ cũ sang Unicode',
    message: 'Cột “{column}”: chữ gõ bằng bảng mã cũ được chuyển sang Unicode, “{from}” → “{to}”.',
    suggestion: 'Nếu phông cũ không có chữ hoa mang dấu, hãy kiểm tra chữ đầu của các tên riêng.',
    why: 'Trước khi dùng Unicode, văn bản được gõ bằng TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times): “Bảo Thắng” được lưu thành “B¶o Th¾ng” hay “Baûo Thaéng”. Cả cột được xét cùng lúc, vì một ô ngắn chưa đủ để nhận ra phông; ô nào trong cột đã là Unicode thì giữ nguyên. Phông TCVN3 không có chữ hoa mang dấu, nên “Ấp Bắc” có thể thành “ấp Bắc”.',
    remedy:
      'Xem lại vài ô đã chuyển. Nếu cột không phải là chữ gõ bằng phông cũ, hãy tắt cách sửa này trong tệp cấu hình.',
  },
  'compose-unicode': {
    title: 'Ghép dấu về Unicode dựng sẵn',
    message: 'Cột “{column}”: chữ và dấu gõ rời được ghép lại, “{from}” → “{to}”.',
    why: 'Cùng một chữ “ế” có thể được lưu thành một ký tự (dựng sẵn) hoặc thành chữ e kèm hai dấu rời (tổ hợp). Nhìn giống hệt nhau nhưng máy coi là khác, nên tìm kiếm và đối chiếu bị trượt. Bộ dữ liệu chỉ dùng dạng dựng sẵn (NFC).',
    remedy:
      'Không phải làm gì: chữ hiển thị không đổi. Có thể đặt bộ gõ ở chế độ “Unicode dựng sẵn”.',
  },
  'tidy-space': {
    title: 'Dọn khoảng trắng thừa',
    message: 'Cột “{column}”: khoảng trắng thừa được dọn, “{from}” → “{to}”.',
    why: 'Dữ liệu chép từ Word hay trang web hay có dấu cách cứng, dấu tab, hai dấu cách liền nhau hoặc dấu cách ở đầu và cuối ô. Mắt không thấy nhưng hai tên lẽ ra giống nhau lại thành khác nhau.',
    remedy:
      'Không phải làm gì. Nếu khoảng trắng đó có ý nghĩa, hãy tắt cách sửa này trong tệp cấu hình.',
  },
  'join-lines': {
    title: 'Nối các dòng trong một ô',
    message: 'Cột “{column}”: ô nhiều dòng được nối thành một dòng, “{from}” → “{to}”.',
    why: 'Tên và mã là văn bản một dòng, nhưng trong ô có thể có Alt+Enter hoặc thẻ <br> còn sót từ trang web. Ngắt dòng như vậy chỉ để trình bày, không phải nội dung.',
    remedy: 'Không phải làm gì. Nên bỏ ngắt dòng ở tệp gốc để lần sau không phải sửa.',
  },
  'tidy-lines': {
    title: 'Dọn danh sách trong một ô',
    message: 'Cột “{column}”: dòng trống và dòng lặp trong ô được bỏ, “{from}” → “{to}”.',
    why: 'Ô “Cơ quan thực hiện” của Cổng dịch vụ công quốc gia có khi chứa đến mười tên, mỗi tên một dòng, lẫn dòng trống và tên lặp lại. Danh sách đúng là mỗi tên một lần.',
    remedy: 'Không phải làm gì.',
  },
  'restore-hidden-digits': {
    title: 'Lấy lại chữ số bị định dạng ô che',
    message: 'Cột “{column}”: ô hiện “{from}” nhưng chứa “{to}”; haicap đọc “{to}”.',
    suggestion: 'Hãy đặt định dạng Văn bản (Text) cho cột mã để ô hiện đúng điều nó chứa.',
    why: 'Khi mã được lưu như một con số, định dạng ô quyết định hiện bao nhiêu chữ số: 1.005164 với định dạng 0.00 hiện thành 1.01, mã xã 26732 với dấu phân cách hàng nghìn hiện thành 26,732. Điều ô chứa mới là mã.',
    remedy: 'Đối chiếu mã với danh mục gốc, rồi đặt định dạng Văn bản và gõ lại mã.',
  },
  'restore-leading-zero': {
    title: 'Khôi phục số 0 ở đầu mã',
    message:
      'Cột “{column}”: bảng tính đã làm mất số 0 ở đầu mã, “{from}” được khôi phục thành “{to}”.',
    suggestion:
      'Hãy đặt định dạng Văn bản (Text) cho cột mã trước khi nhập liệu để số 0 không mất nữa.',
    why: 'Mã đơn vị hành chính có số chữ số cố định (xã 5, huyện 3, tỉnh 2) và gần một phần ba mã cấp xã bắt đầu bằng 0. Khi Excel lưu mã như một con số, 00004 thành 4.',
    remedy: 'Xem lại mã đã khôi phục. Ở tệp gốc, đặt định dạng ô là Văn bản rồi gõ lại mã.',
  },
  'unwrap-code': {
    title: 'Tách mã ra khỏi phần bọc quanh nó',
    message: 'Cột “{column}”: mã được tách ra khỏi nội dung ô, “{from}” → “{to}”.',
    suggestion: 'Định dạng cột mã là Text và chỉ để mã trong ô.',
    why: 'Mã đi qua các phần mềm khác thường mang theo thứ bọc quanh: ="00634" và dấu nháy đơn giữ cho bảng tính khỏi đổi mã thành số, 634.0 là mã từng bị coi là số, 1.003.390 và “1. 004946” có dấu chấm, dấu cách ở giữa; có khi tên đứng cạnh mã, hoặc mã tỉnh và mã huyện đứng trước mã xã. Chỉ bỏ những gì chắc chắn; chữ nào không đọc được thành mã thì giữ nguyên và báo lại.',
    remedy: 'Xem lại các mã. Tên đứng cạnh mã được dùng khi danh sách không có tên riêng.',
  },
  'restore-trailing-zero': {
    title: 'Khôi phục số 0 ở cuối mã',
    message:
      'Cột “{column}”: bảng tính đã làm mất số 0 ở cuối mã, “{from}” được khôi phục thành “{to}”.',
    suggestion:
      'Hãy đặt định dạng Văn bản (Text) cho cột mã trước khi nhập liệu để số 0 không mất nữa.',
    why: 'Mã thủ tục luôn có sáu chữ số sau dấu chấm và khoảng một phần mười số mã kết thúc bằng 0. Khi Excel lưu mã như một con số, 1.005160 thành 1.00516 và 2.002000 thành 2.002. Thêm lại số 0 cho đủ sáu chữ số luôn cho đúng mã gốc, vì không có hai mã nào trùng nhau theo cách đó.',
    remedy: 'Xem lại mã đã khôi phục. Ở tệp gốc, đặt định dạng ô là Văn bản rồi gõ lại mã.',
  },
  'split-code-suffix': {
    title: 'Tách phần đuôi của mã',
    message: 'Cột “{column}”: phần mã địa phương được tách khỏi mã thủ tục, “{from}” → “{to}”.',
    why: 'Nhiều nơi ghép mã định danh cơ quan vào sau mã thủ tục, ví dụ 1.001612.000.00.00.H48 hay 1.012386.H13-1. Bảy chữ số đầu là mã thủ tục trên Cơ sở dữ liệu quốc gia; phần sau cho biết cơ quan. Hai phần được giữ riêng để đối chiếu được với danh sách của bộ, không phần nào bị bỏ.',
    remedy: 'Không phải làm gì: phần đuôi được giữ trong trường codeSuffix.',
  },
  'match-vocabulary': {
    title: 'Đưa giá trị về danh mục',
    message: 'Cột “{column}”: giá trị được đưa về danh mục chuẩn, “{from}” → “{to}”.',
    why: 'Cùng một giá trị được viết nhiều cách: “Cấp tỉnh”, “Cấp Tỉnh”, “Tỉnh”. Đưa về một cách viết thì mới lọc, đếm và so sánh được. Giá trị được tìm nguyên vẹn trong danh mục, không cắt theo dấu phẩy, vì có giá trị chứa dấu phẩy như “Tổ chức (không bao gồm doanh nghiệp, HTX)”.',
    remedy:
      'Xem lại nếu giá trị đưa về không đúng ý; cách viết riêng của cơ quan có thể khai báo trong tệp cấu hình (mục "kinds", "vocabularies").',
  },
  'read-date': {
    title: 'Đọc ngày tháng',
    message: 'Cột “{column}”: ngày “{from}” được hiểu là {to} (năm-tháng-ngày).',
    why: 'Ngày được viết theo kiểu Việt Nam (ngày/tháng/năm), bằng chữ, hoặc là số thứ tự ngày của Excel. Năm hai chữ số từ 00 đến 68 thuộc thế kỷ này, từ 69 đến 99 thuộc thế kỷ trước; giờ ghi kèm ngày được bỏ, giờ có múi giờ được đổi về giờ Việt Nam. Trong bộ dữ liệu, ngày được ghi thống nhất theo ISO 8601: 2025-07-01 là ngày 1 tháng 7 năm 2025.',
    remedy:
      'Kiểm tra những ngày mà ngày và tháng đều không quá 12, vì đảo chỗ vẫn ra một ngày hợp lệ.',
  },
  'read-amount': {
    title: 'Đọc số tiền',
    message: 'Cột “{column}”: số tiền “{from}” được hiểu là {to}.',
    why: 'Trong dữ liệu của các cơ quan có cả “25.000” lẫn “10,000 Việt Nam Đồng”: dấu chấm và dấu phẩy đều được dùng để ngăn hàng nghìn. Số tiền được đọc thành số và đơn vị; “Không” và “Miễn phí” được hiểu là 0.',
    remedy: 'Kiểm tra lại số tiền có phần lẻ, vì dấu phẩy cũng có thể là dấu thập phân.',
  },
  'take-unit-from-header': {
    title: 'Lấy đơn vị ở tiêu đề cột',
    message:
      'Cột “{column}”: “{from}” được hiểu là “{to}” theo đơn vị ghi ở tiêu đề cột hoặc phía trên bảng.',
    why: 'Tiêu đề như “Thời hạn giải quyết (ngày làm việc)” hay “Phí (nghìn đồng)” nói đơn vị một lần cho cả cột, còn các ô chỉ ghi số. Không lấy đơn vị ấy thì 5 không biết là 5 ngày hay 5 giờ, và 75 nghìn đồng thành 75 đồng. Ô đã tự ghi đơn vị thì giữ nguyên.',
    remedy:
      'Không phải làm gì nếu đúng. Nếu sai, hãy ghi rõ đơn vị trong ô, hoặc tắt sửa chữa take-unit-from-header trong cấu hình (mục "repairs").',
  },
  'read-time-limit': {
    title: 'Đọc thời hạn giải quyết',
    message: 'Cột “{column}”: thời hạn “{from}” được hiểu là {to}.',
    why: 'Thời hạn có thể tính bằng ngày làm việc, ngày, giờ hoặc tháng, và số lẻ viết bằng dấu phẩy (“2,5 ngày làm việc”). Tách thành số và đơn vị thì mới so sánh được hai thời hạn, biết rằng một ngày làm việc là 8 giờ.',
    remedy: 'Nếu thời hạn có điều kiện kèm theo, hãy kiểm tra phần mô tả còn giữ đủ ý.',
  },
  'normalise-decision-number': {
    title: 'Chuẩn hóa số quyết định',
    message: 'Cột “{column}”: số quyết định được viết về dạng chuẩn, “{from}” → “{to}”.',
    why: 'Số quyết định công bố gặp hàng chục cách viết, như “SỐ 64/QĐ-NHNN”, “2267./QĐ-BXD”, “3713/QD-BTP”. Dạng chuẩn theo thể thức văn bản là số/QĐ-chữ viết tắt cơ quan, ví dụ 163/QĐ-BTP. Cách viết ban đầu vẫn được giữ bên cạnh.',
    remedy: 'Không phải làm gì; nếu số chuẩn hóa sai, hãy sửa số ở tệp gốc.',
  },
  'drop-null-marker': {
    title: 'Bỏ dòng chữ “không có thông tin”',
    message: 'Cột “{column}”: “{from}” được hiểu là ô trống.',
    why: 'Cổng dịch vụ công quốc gia ghi “Không có thông tin” ở những trường để trống. Nếu giữ nguyên, dòng chữ này sẽ thành tên cơ quan hoặc nội dung trong hệ thống nhận dữ liệu.',
    remedy: 'Không phải làm gì.',
  },
} as const;
