/** Words of the codes about records: what the schema and the checks of a kind say of them. */
export const records = {
  'required-missing': {
    title: 'Thiếu giá trị bắt buộc',
    message: 'Cột “{column}” bắt buộc phải có giá trị nhưng ở dòng {row} không có.',
    suggestion: 'Hãy điền giá trị vào ô rồi nhập lại dòng này.',
    why: 'Mã và tên là hai thứ tối thiểu để nhận ra một thủ tục: thiếu mã thì không đối chiếu được với Cơ sở dữ liệu quốc gia, thiếu tên thì không ai biết đó là thủ tục gì. Những trường khác được phép trống, vì ngay dữ liệu công bố cũng hay để trống.',
    remedy:
      'Điền giá trị. Nếu dòng chỉ là tiêu đề phụ hay dòng tổng cộng thì xóa khỏi bảng. Nếu cả danh sách không có mã, hãy nêu khóa khác, ví dụ tên và lĩnh vực.',
  },
  'schema-violation': {
    title: 'Giá trị không đúng quy định của trường',
    message: 'Cột “{column}”: “{value}” {rule} (phần {part}).',
    suggestion: 'Hãy sửa giá trị trong ô cho đúng quy định của trường “{field}”.',
    why: 'Mỗi loại dữ liệu có một lược đồ nói rõ từng trường chứa gì: chữ, số, ngày, danh sách, dài ngắn ra sao. Giá trị trái lược đồ sẽ bị hệ thống nhận dữ liệu từ chối hoặc hiểu sai, nên dòng này được để riêng.',
    remedy: 'Xem quy định của trường trong tệp schema.json của loại dữ liệu, sửa ô rồi nhập lại.',
  },
  'vocabulary-unknown': {
    title: 'Giá trị ngoài danh mục',
    message: 'Cột “{column}”: “{value}” không có trong danh mục giá trị.',
    suggestion: 'Giá trị gần giống: {closest}.',
    why: 'Các trường như cấp thực hiện, loại thủ tục, đối tượng, mức độ dịch vụ công chỉ nhận những giá trị đã quy định. Giá trị lạ thường là lỗi gõ, cách viết tắt riêng hoặc dữ liệu nằm nhầm cột. Dòng vẫn được nhập và giữ nguyên chữ, nhưng sẽ không lọc hay đối chiếu được theo trường này.',
    remedy:
      'Sửa về một giá trị trong danh mục. Nếu cơ quan thường dùng cách viết này, hãy thêm nó vào tệp cấu hình (mục "kinds", "vocabularies").',
  },
  'key-duplicate': {
    title: 'Trùng khóa nhưng khác nội dung',
    message: 'Dòng {row} có cùng khóa “{key}” với dòng {other} nhưng khác nhau ở: {differing}.',
    suggestion: 'Hãy giữ lại một dòng đúng, hoặc sửa mã ở dòng sai.',
    why: 'Khóa (thường là mã thủ tục) phải chỉ đúng một bản ghi. Khi hai dòng cùng khóa mà nội dung khác nhau, không có cách nào biết dòng nào đúng; lấy dòng sau đè dòng trước là mất dữ liệu trong im lặng. Vì vậy mọi dòng của nhóm đều được để riêng.',
    remedy:
      'So các dòng được nêu, xóa dòng cũ hoặc sửa mã. Nếu là các trường hợp con của một thủ tục, hãy tách bằng phần đuôi của mã hoặc dùng khóa gồm nhiều trường.',
  },
  'hidden-copy': {
    title: 'Dòng ẩn nói khác dòng hiện',
    message:
      'Dòng {row} bị ẩn và có cùng khóa “{key}” với dòng hiện {other} nhưng khác ở: {differing}; dòng hiện được lấy, dòng ẩn để riêng.',
    suggestion: 'Hãy bỏ ẩn để xem; nếu dòng ẩn mới đúng, sửa dòng hiện hoặc xóa dòng thừa.',
    why: 'Bản cũ của một dòng hay một trang thường bị ẩn chứ không bị xóa. Người mở tệp chỉ nhìn thấy dòng hiện, nên dòng hiện được lấy; dòng ẩn (hoặc dòng của trang ẩn) không bao giờ thắng, cũng không làm dòng hiện bị loại. Dòng ẩn được để riêng để không gì mất trong im lặng.',
    remedy: 'Bỏ ẩn dòng hay trang trong Excel, so hai dòng rồi xóa dòng không còn đúng.',
  },
  'struck-copy': {
    title: 'Dòng bị gạch ngang nói khác dòng không gạch',
    message:
      'Dòng {row} bị gạch ngang và có cùng khóa “{key}” với dòng {other} không bị gạch nhưng khác ở: {differing}; dòng không bị gạch được lấy, dòng bị gạch để riêng.',
    suggestion: 'Hãy xóa dòng bị gạch; nếu nó vẫn đúng thì bỏ gạch và xóa dòng kia.',
    why: 'Người soạn thường gạch dòng cũ rồi viết dòng mới bên dưới. Dòng bị gạch không bao giờ thắng và cũng không làm dòng còn hiệu lực bị loại; nó được để riêng để không gì mất trong im lặng.',
    remedy: 'So hai dòng trong Excel rồi xóa dòng không còn đúng, hoặc đọc với --struck skip.',
  },
  'row-repeated': {
    title: 'Dòng lặp lại',
    message: 'Dòng {row} giống hệt dòng {other} ở mọi trường.',
    suggestion: 'Có thể xóa dòng này; bản ghi đã có ở dòng {other}.',
    why: 'Dòng lặp thường do dán hai lần hoặc gộp nhiều tệp có phần chung. Vì nội dung giống hệt nên không mất gì: các dòng giống nhau được nhập thành một bản ghi.',
    remedy: 'Xóa dòng lặp trong bảng gốc.',
  },
  'code-malformed': {
    title: 'Mã thủ tục sai dạng',
    message:
      'Cột “{column}”: “{value}” không phải là mã thủ tục (một chữ số, dấu chấm, sáu chữ số).',
    suggestion: 'Có thể mã đúng là {closest}; hãy tra trên Cổng dịch vụ công quốc gia rồi sửa.',
    why: 'Mã thủ tục trên Cơ sở dữ liệu quốc gia luôn có dạng như 1.005160: một chữ số từ 1 đến 9, dấu chấm và sáu chữ số. Mã sai dạng (1.1.012756, 1.004850A, 99.001) không đối chiếu được với danh sách của bộ và không cấu hình được lên cổng. Chương trình đề nghị mã gần đúng nhưng không tự sửa.',
    remedy:
      'Tra mã đúng theo tên thủ tục rồi sửa ô. Thủ tục nội bộ chưa có mã quốc gia thì không nên đặt mã tự chế vào cột này.',
  },
  'code-scientific': {
    title: 'Mã hiện thành số mũ',
    message: 'Cột “{column}”: “{shown}” là một con số viết theo dạng số mũ, không phải là mã.',
    suggestion: 'Hãy đặt định dạng Văn bản (Text) cho cột mã rồi gõ lại mã từ danh sách gốc.',
    why: 'Khi bảng tính coi mã là một con số, số dài hoặc cột hẹp làm nó hiện thành dạng như 1.00516E+11. Phần chữ số bị che không còn trong tệp CSV, nên không thể khôi phục mã một cách chắc chắn; dòng này được để riêng chứ không đoán.',
    remedy:
      'Mở tệp gốc, nới rộng cột, đặt định dạng ô là Văn bản, kiểm tra từng mã rồi lưu lại. Không mở tệp CSV bằng cách bấm đúp: hãy dùng Dữ liệu → Từ văn bản/CSV và chọn kiểu Văn bản cho cột mã.',
  },
  'code-unread': {
    title: 'Mã không đọc được',
    message: 'Cột “{column}”: “{value}” không đọc được thành mã; giữ nguyên như trong ô.',
    suggestion:
      'Đối chiếu với danh sách gốc: có chữ O thay số 0, thừa một chữ số hay hai mã trong một ô không?',
    why: 'Mã được đọc trong mọi dạng viết chắc chắn: ="00634", 634.0, “00634 - Phường Đại Mỗ”, 1.003.390. Ô này không có mã nào, hoặc có thể là nhiều mã. haicap không đoán và cũng không bỏ.',
    remedy: 'Sửa ô trong tệp gốc. Nếu cột không phải là mã, bỏ nó bằng --map "Tiêu đề=".',
  },
  'code-type-mismatch': {
    title: 'Chữ số đầu của mã không hợp với loại thủ tục',
    message:
      'Mã “{key}” bắt đầu bằng {digit} (thường là “{expected}”) nhưng cột “{column}” ghi “{value}”.',
    suggestion: 'Hãy kiểm tra lại loại thủ tục và mã; một trong hai có thể sai.',
    why: 'Chữ số đầu của mã cho biết loại: 1 là thủ tục được luật giao quy định chi tiết, 2 là không được luật giao, 3 là loại khác. Trong hơn 2.600 thủ tục đã công bố chỉ gặp một ngoại lệ, nên khác biệt hầu như luôn là nhầm lẫn, nhưng chỉ là cảnh báo.',
    remedy: 'Đối chiếu với trang của thủ tục trên Cổng dịch vụ công quốc gia.',
  },
  'code-suffix-abolished': {
    title: 'Đuôi mã thuộc tỉnh không còn',
    message:
      'Cột “{column}”: phần đuôi của “{value}” là mã định danh {organisation}, đã hết hiệu lực từ ngày 1/7/2025.',
    suggestion: 'Hãy thay bằng mã định danh của tỉnh, thành phố mới, hoặc bỏ phần đuôi.',
    why: 'Phần đuôi của mã (ví dụ .000.00.00.H22) là mã định danh của cơ quan cấp tỉnh. Từ ngày 1/7/2025 cả nước còn 34 tỉnh, thành phố; mã định danh theo tên tỉnh được giữ lại, các mã còn lại không dùng nữa. Dữ liệu cũ vẫn mang đuôi cũ nên hồ sơ có thể bị gửi về một cơ quan không còn.',
    remedy: 'Thay đuôi bằng mã của tỉnh sau sắp xếp, hoặc chỉ giữ bảy chữ số của mã thủ tục.',
  },
  'code-contradicts-name': {
    title: 'Mã trong tên khác mã của dòng',
    message: 'Cột “{column}” có nhắc đến mã {found}, khác với mã của chính dòng này là {key}.',
    suggestion: 'Hãy kiểm tra dòng này là thủ tục {key} hay {found}.',
    why: 'Có nơi ghi mã ngay trong tên, như “1.013978.H41- Đăng ký…”. Khi mã trong tên khác mã ở cột mã, thường là tên được chép từ thủ tục khác hoặc mã gõ nhầm. Cũng có khi tên chỉ nhắc đến thủ tục liên quan, nên đây là cảnh báo.',
    remedy: 'Tra cả hai mã, sửa mã hoặc tên; bỏ mã ra khỏi tên vì mã đã có cột riêng.',
  },
  'code-contradicts-page': {
    title: 'Nội dung trang thuộc thủ tục khác',
    message: 'Dòng mang mã {key} nhưng toàn văn ở cột “{column}” là của thủ tục {found}.',
    suggestion:
      'Hãy lấy lại dữ liệu của {key}: các trường khác của dòng này có thể cũng là của {found}.',
    why: 'Khi thu thập từng trang chi tiết, một trang có thể bị lưu nhầm dưới mã khác. Cột toàn văn ghi lại mã mà chính trang đó nêu, nên là bằng chứng để phát hiện. Mọi trường của dòng đều đáng ngờ, không riêng mã.',
    remedy: 'Mở trang của thủ tục trên cổng, lấy lại dữ liệu rồi nhập lại.',
  },
  'level-district': {
    title: 'Cấp huyện không còn',
    message:
      'Cột “{column}” ghi “{value}”, nhưng cấp huyện đã kết thúc hoạt động từ ngày 1/7/2025.',
    suggestion:
      'Hãy chuyển thủ tục về cấp tỉnh hoặc cấp xã theo nghị định phân định thẩm quyền, hoặc đánh dấu bãi bỏ.',
    why: 'Từ ngày 1/7/2025 chính quyền địa phương có hai cấp: tỉnh và xã. Trong 346 thủ tục cấp huyện, 278 chuyển về cấp xã, 18 về cấp tỉnh và 50 bị bãi bỏ. Dữ liệu công bố vẫn còn ghi cấp huyện nên đây là cảnh báo, dòng vẫn được nhập.',
    remedy:
      'Tìm quyết định công bố mới nhất của bộ quản lý ngành để biết thủ tục nay thuộc cấp nào, rồi cập nhật cột này cùng cơ quan thực hiện.',
  },
  'agency-abolished': {
    title: 'Cơ quan thuộc đơn vị không còn',
    message:
      'Cột “{column}”: “{value}” nhắc đến “{term}”, loại đơn vị hành chính không còn từ ngày 1/7/2025.',
    suggestion: 'Hãy thay bằng cơ quan cấp xã hoặc cấp tỉnh hiện nay đang thực hiện thủ tục.',
    why: 'Huyện, quận, thị xã, thành phố thuộc tỉnh và thị trấn không còn từ ngày 1/7/2025; phòng, ban chuyên môn của cấp huyện cũng vậy. Người dân theo tên cũ sẽ không tìm được nơi nộp hồ sơ. Nhiều danh sách đang công bố vẫn ghi tên cũ nên đây là cảnh báo.',
    remedy:
      'Sửa tên theo quyết định phân định thẩm quyền, ví dụ “Ủy ban nhân dân cấp xã”, “Thuế cơ sở”, “Tòa án nhân dân khu vực”.',
  },
  'agency-unknown': {
    title: 'Cơ quan công bố lạ',
    message:
      'Cột “{column}”: “{value}” không có trong danh sách cơ quan công bố của Cổng dịch vụ công quốc gia.',
    suggestion: 'Tên gần giống: {closest}.',
    why: 'Cơ quan công bố trên cổng gồm các bộ, cơ quan ngang bộ, ủy ban nhân dân cấp tỉnh và một số tổ chức khác. Tên lạ có thể do gõ sai, do cơ quan đã sáp nhập đổi tên, hoặc do danh sách tham chiếu cũ hơn dữ liệu.',
    remedy:
      'Sửa tên cho khớp; nếu tên đúng, thêm nó vào danh sách kinds.procedures.references.agencies trong haicap.config.json.',
  },
  'field-unknown': {
    title: 'Lĩnh vực lạ',
    message:
      'Cột “{column}”: lĩnh vực “{value}” không có trong danh mục của Cổng dịch vụ công quốc gia.',
    suggestion: 'Lĩnh vực gần giống: {closest}.',
    why: 'Cổng có hơn 400 lĩnh vực, mỗi lĩnh vực thuộc một bộ; hai bộ có thể có lĩnh vực cùng tên. Hệ thống một cửa thường nối thủ tục với lĩnh vực bằng tên, nên sai một chữ là thủ tục không hiện ra dưới lĩnh vực nào. Cổng vẫn thêm lĩnh vực mới nên đây chỉ là cảnh báo.',
    remedy:
      'Sửa tên cho khớp với danh mục; nếu là lĩnh vực mới, thêm nó vào danh sách kinds.procedures.references.fields trong haicap.config.json.',
  },
  'context-contradicts': {
    title: 'Dòng nói khác với mục hoặc phần đầu bảng',
    message: 'Cột “{column}” ghi “{value}”, nhưng ô {at} ghi “{said}” (số dòng như vậy: {rows}).',
    suggestion: 'Hãy xem dòng có nằm sai mục không, rồi sửa một trong hai ô.',
    why: 'Dòng mục (LĨNH VỰC …, tên tỉnh) và phần đầu bảng nói thay cho mọi dòng bên dưới. Khi một dòng tự ghi khác đi thì một trong hai chỗ sai, thường do chép thiếu dòng mục hoặc dùng lại mẫu cũ. haicap giữ điều dòng tự ghi và nêu ra, không chọn thay.',
    remedy: 'Đối chiếu văn bản gốc để biết chỗ nào đúng, sửa chỗ kia rồi đọc lại.',
  },
  'cell-contradicts': {
    title: 'Ô của mã nói khác với cột bên cạnh',
    message:
      'Cột “{column}”: ô “{value}” ghi kèm “{said}”, còn cột “{header}” ghi “{kept}”. Giữ điều cột “{header}” ghi.',
    suggestion: 'Hãy xem mã thuộc về tên nào, rồi sửa một trong hai ô.',
    why: 'Nhiều danh sách ghi mã kèm tên (“00634 - Phường Tây Mỗ”), kèm mã tỉnh, mã huyện hoặc mã cơ quan. Khi một cột khác của dòng ghi khác đi, một trong hai chỗ sai: thường do sắp xếp riêng một cột hay chép lệch dòng. Phần ghi kèm mã không được lưu, nên phải nói ra.',
    remedy: 'Đối chiếu văn bản gốc, sửa ô sai rồi đọc lại.',
  },
  'sheets-disagree': {
    title: 'Hai trang tính của một bảng khác nhau',
    message: 'Cột “{column}” ghi “{value}”, còn ô {other} của trang kia ghi “{said}”.',
    why: 'Hai trang chứa cùng một bảng nhưng không giống nhau ở ô này, thường vì một trang được sửa mà trang kia thì không, hoặc vì ô trộn bị gõ thiếu.',
    remedy:
      'Đối chiếu văn bản gốc rồi sửa trang sai. Bản ghi được nhận là của trang được đọc trước; trang ẩn luôn xếp sau trang hiện.',
  },
  'name-repeated': {
    title: 'Một tên, nhiều mã',
    message: 'Tên ở cột “{column}” cũng là tên của thủ tục {other}.',
    suggestion: 'Hãy kiểm tra xem {key} và {other} có phải là cùng một thủ tục hay không.',
    why: 'Hai mã cùng tên có thể là thủ tục cũ và thủ tục thay thế, một thủ tục ở hai cấp, hoặc nhập trùng. Người dân không phân biệt được hai thủ tục trùng tên trên cổng.',
    remedy:
      'Nếu trùng thật, bỏ mã đã hết hiệu lực; nếu là hai thủ tục, ghi rõ cấp hoặc trường hợp vào tên như quyết định công bố.',
  },
  'decision-missing': {
    title: 'Chưa có số quyết định',
    message: 'Cột “{column}” để trống ở thủ tục {key}.',
    suggestion: 'Hãy bổ sung số quyết định công bố thủ tục.',
    why: 'Mỗi thủ tục được công bố bằng một quyết định của bộ trưởng hoặc chủ tịch ủy ban nhân dân cấp tỉnh. Số quyết định cho biết căn cứ và giúp phát hiện thủ tục đã có quyết định mới. Không bắt buộc, vì nhiều danh sách không kèm theo.',
    remedy: 'Tra số quyết định trên trang của thủ tục ở Cổng dịch vụ công quốc gia.',
  },
  'decision-malformed': {
    title: 'Số quyết định sai dạng',
    message: 'Cột “{column}”: “{value}” không có dạng số quyết định như 163/QĐ-BTP.',
    suggestion: 'Hãy ghi đủ số, “/QĐ-” và chữ viết tắt của cơ quan ban hành.',
    why: 'Số và ký hiệu quyết định có dạng số/QĐ-chữ viết tắt tên cơ quan. Chỉ có số (“1681”) thì không biết của cơ quan nào, vì cùng một số có ở nhiều cơ quan; “Demo/QĐ-BCA” là dữ liệu thử. Cách viết ban đầu được giữ nguyên.',
    remedy: 'Tra quyết định gốc, ghi lại số và ký hiệu đầy đủ.',
  },
  'number-unread': {
    title: 'Con số không đọc được chắc chắn',
    message: 'Cột “{column}”: “{value}” không đọc được chắc chắn thành số; giữ nguyên là chữ.',
    suggestion:
      'Viết số tiền như 75.000 hoặc 75,000: từng nhóm ba chữ số, sau dấu thập phân nhiều nhất hai chữ số.',
    why: 'Dấu ngăn cách có ba chữ số theo sau là dấu hàng nghìn, có một hoặc hai chữ số là dấu thập phân. 75.0000 có thể là 75, 75.000 hay 750.000; 1,00,000 chia nhóm theo cách khác; NaN và Infinity là chữ phần mềm ghi khi tính hỏng; 10-12 gõ vào bảng tính có thể thành ngày 10 tháng 12; thời hạn 2.250 ngày có thể là hai nghìn, có thể là hai phẩy hai mươi lăm. Phí đọc sai còn tệ hơn phí chưa đọc.',
    remedy: 'Sửa ô trong tệp gốc rồi nhập lại dòng ấy.',
  },
  'text-from-pdf': {
    title: 'Văn bản có vẻ chép từ PDF',
    message: 'Cột “{column}” có chữ bị tách rời như “{sample}”.',
    suggestion: 'Hãy chép lại nội dung từ bản Word hoặc từ Cổng dịch vụ công quốc gia.',
    why: 'Khi chép chữ từ tệp PDF, khoảng trắng hay chen vào giữa một tiếng: “c ấp l ại” thay vì “cấp lại”. Tìm kiếm và đối chiếu theo tên sẽ trượt. Chương trình không tự nối lại, vì nối sai sẽ làm hỏng tên.',
    remedy: 'Thay bằng văn bản gốc; nếu chỉ vài ô, xóa khoảng trắng bằng tay.',
  },
  'text-legacy-font': {
    title: 'Chữ dùng bảng mã cũ',
    message: 'Cột “{column}”: “{value}” có vẻ gõ bằng bảng mã {font}, đọc ra là “{converted}”.',
    suggestion: 'Nếu “{converted}” là đúng, hãy chuyển cả bảng sang Unicode rồi nhập lại.',
    why: 'Trước khi dùng Unicode, văn bản được gõ bằng TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times). Đổi sang phông khác, “Bảo Thắng” hiện thành “B¶o Th¾ng”. Mọi phép tìm kiếm, sắp xếp, đối chiếu đều hỏng. Cột có đủ chữ để nhận ra phông thì được chuyển tự động (convert-legacy-font); ở đây chữ quá ít để chuyển mà không hỏi.',
    remedy:
      'Chuyển bảng mã của tệp gốc bằng công cụ chuyển mã, chẳng hạn chức năng chuyển mã của bộ gõ, rồi lưu lại.',
  },
  'replace-refused': {
    title: 'Không thay toàn bộ',
    message:
      'Không lưu gì ({why}): các tệp không thể là toàn bộ bộ dữ liệu hay toàn bộ phần nêu ở --scope.',
    suggestion: 'Sửa những phát hiện ở trên, hoặc nhập bằng --update để chỉ thêm và thay.',
    why: '--replace bỏ khỏi bộ dữ liệu mọi bản ghi vắng mặt trong tệp. Nếu tệp không được hiểu hết (thiếu cột, không thấy tiêu đề, không có dòng nào, có dòng không đọc được) hoặc không có bản ghi nào thuộc phần nêu ở --scope, thay toàn bộ sẽ xóa nhầm dữ liệu đúng. Khi đó haicap không lưu gì.',
    remedy:
      'Đọc các phát hiện kèm theo, sửa tệp hoặc tham số rồi chạy lại; xem trước bằng --dry-run.',
  },
  'outside-scope': {
    title: 'Bản ghi ngoài phạm vi thay thế',
    message:
      'Bản ghi {key} ở dòng {row} không thuộc phạm vi {scope} đang được thay thế; bản ghi vẫn được nhập.',
    suggestion:
      'Hãy kiểm tra tệp có lẫn danh sách của nơi khác, hoặc phạm vi {scope} có ghi đúng không.',
    why: 'Khi thay thế một phần bộ dữ liệu (ví dụ mọi thủ tục của một bộ), tệp được coi là danh sách đầy đủ của đúng phần đó. Bản ghi ngoài phạm vi cho thấy tệp có lẫn dữ liệu khác, hoặc phạm vi ghi chưa đúng.',
    remedy: 'Tách các dòng đó sang tệp khác, hoặc sửa giá trị của --scope rồi nhập lại.',
  },
  'repair-off': {
    title: 'Một phép sửa đã tắt',
    message:
      'Phép sửa {repair} đã tắt; số ô mà lẽ ra nó sửa: {cells}, chẳng hạn “{value}” (thành “{proposed}”).',
    why: 'Tắt một phép sửa trong tệp cấu hình thì nội dung các ô được giữ nguyên. Các dòng vẫn được xét như khi đã sửa: điều không phải lỗi khi có phép sửa thì cũng không thành lỗi khi tắt nó, và không dòng nào bị để riêng vì thế.',
    remedy:
      'Không phải làm gì nếu muốn giữ nguyên. Nếu không, bỏ phép sửa đó khỏi mục `repairs` của tệp cấu hình.',
  },
  'validity-reversed': {
    title: 'Ngày hết hiệu lực trước ngày có hiệu lực',
    message: 'Thủ tục {key} hết hiệu lực ngày {end}, trước cả ngày có hiệu lực {start}.',
    suggestion: 'Hãy kiểm tra hai ngày này; có thể ngày và tháng bị đảo chỗ.',
    why: 'Một thủ tục có ngày bắt đầu và có thể có ngày hết hiệu lực: Nghị định 132 và 133/2025 chẳng hạn hết hiệu lực ngày 1/3/2027. Hai ngày đảo ngược nghĩa là thủ tục không có hiệu lực ngày nào, thường do nhầm cột hoặc đảo ngày với tháng.',
    remedy: 'Đối chiếu với quyết định công bố rồi sửa lại ngày.',
  },
} as const;
