/** Words of the codes about files, sheets and rows as they are read. */
export const reading = {
  'content-not-as-named': {
    title: 'Nội dung tệp không như tên gọi',
    message:
      'Tên tệp có đuôi .{extension} nhưng nội dung là {content}; tệp được đọc theo nội dung.',
    why: 'Nhiều hệ thống xuất bảng HTML, XML hay văn bản rồi đặt đuôi .xls để Excel mở được. haicap đọc theo nội dung thật, từng ô đúng như chữ trong tệp; Excel khi mở có thể đổi mã thành số hay ngày.',
    remedy:
      'Không phải làm gì. Nếu cần một tệp .xlsx, hãy xuất từ haicap thay vì mở bằng Excel rồi lưu lại.',
  },
  'encoding-guessed': {
    title: 'Bảng mã của tệp là phỏng đoán',
    message: 'Tệp không ghi rõ bảng mã nên được đọc theo {encoding} (độ tin cậy {confidence}).',
    suggestion: 'Nếu chữ có dấu hiển thị sai, hãy lưu lại tệp dạng “CSV UTF-8” rồi chạy lại.',
    why: 'Tệp văn bản không mang theo tên bảng mã của nó. Khi các byte không phải là UTF-8 hợp lệ và không có dấu BOM ở đầu tệp, chương trình phải suy ra bảng mã từ chính nội dung. Phỏng đoán có thể sai, và khi sai thì chữ có dấu bị hỏng.',
    remedy:
      'Mở tệp gốc trong Excel, chọn Lưu thành (Save As) → “CSV UTF-8 (Comma delimited)”, rồi dùng tệp mới.',
  },
  'byte-invalid': {
    title: 'Có byte hỏng trong tệp UTF-8',
    message:
      'Tệp được đọc theo UTF-8, nhưng dòng {row} có byte không thuộc chữ nào; chỗ ấy được đọc thành “�”.',
    suggestion:
      'Xem dòng ấy và các dòng sau; nếu cả tệp dùng bảng mã khác, hãy nêu rõ bằng --encoding.',
    why: 'Trong UTF-8, mỗi chữ tiếng Việt có dấu gồm hai, ba byte đi liền. Một byte lẻ thường do tệp bị ghép, bị cắt, hoặc được sửa bằng chương trình dùng bảng mã khác. Chữ ở đó đã mất, không khôi phục được.',
    remedy: 'Gõ lại chữ ấy trong tệp gốc, hoặc xuất lại tệp từ nguồn với bảng mã UTF-8.',
  },
  'text-double-encoded': {
    title: 'Chữ bị mã hóa hai lần',
    message:
      'Chữ có dấu trong “{value}” đã bị đọc sai bảng mã rồi lưu lại; chữ được giữ nguyên vì chưa đủ chắc chắn để khôi phục, hoặc vì cách sửa này đã tắt.',
    suggestion: 'Có thể chữ gốc là “{likely}”; hãy đối chiếu với tệp gốc rồi gõ lại.',
    why: 'Khi một chương trình đọc chữ UTF-8 theo bảng mã khác (Windows-1252, Windows-1258, Mac) rồi lưu lại thành UTF-8, mỗi chữ có dấu thành hai, ba ký tự lạ: “Thủ tục” thành “Thá»§ tá»¥c”. Khi mọi byte còn đủ và kết quả là tiếng Việt, haicap tự khôi phục. Khi có byte đã mất, hoặc kết quả không phải là tiếng Việt, không ai dám chắc chữ gốc là gì.',
    remedy:
      'Mở tệp gốc, chọn đúng bảng mã UTF-8 khi nhập (Excel: Dữ liệu → Từ văn bản/CSV), rồi xuất lại; hoặc gõ lại ô này.',
  },
  'text-letters-lost': {
    title: 'Chữ đã mất, thay bằng dấu � hoặc ?',
    message: '“{value}” có chữ đã mất ở “{word}”: dấu � hoặc dấu ? đứng thay cho chữ.',
    suggestion: 'Hãy gõ lại ô này theo tệp gốc; từ ô này không thể suy ra chữ đã mất.',
    why: 'Chương trình ghi dấu ? khi bảng mã của nó không có chữ tiếng Việt (“Th? t?c”), và ghi � khi gặp byte không thuộc chữ nào. Chữ gốc không còn trong tệp: cùng một dấu ? có thể là ủ, ụ hay ử. Dấu hỏi ở cuối câu không bị coi là chữ đã mất.',
    remedy:
      'Xuất lại từ hệ thống nguồn với bảng mã UTF-8 (cơ sở dữ liệu: dùng cột NVARCHAR hoặc utf8mb4), hoặc gõ lại những ô được nêu.',
  },
  'text-odd-characters': {
    title: 'Ký tự lạ trong chữ',
    message: '“{value}” có ký tự không ai gõ vào chữ: {characters}.',
    suggestion: 'Hãy xóa các ký tự đó trong tệp gốc, thay bằng dấu cách nếu hai chữ bị dính.',
    why: 'Ký tự điều khiển (NUL, ESC), nửa cặp thay thế, ký tự dùng riêng của một phông và chữ cái toán học (𝐀) thường do tệp hỏng, do xuất từ cơ sở dữ liệu hoặc do chép từ phần mềm khác. Mắt không thấy hoặc thấy giống chữ thường, nhưng tìm kiếm, đối chiếu và hệ thống nhận dữ liệu đều hiểu khác. Không rõ ở đó có chữ nào bị mất hay không nên ô được giữ nguyên.',
    remedy: 'Gõ lại ô trong tệp gốc, hoặc dán qua chương trình soạn văn bản thuần rồi dán lại.',
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
      'Ô bắt đầu ở dòng {row} mở dấu nháy kép mà không đóng; dòng được đọc với dấu ấy như một ký tự thường, các dòng sau vẫn được đọc.',
    suggestion: 'Hãy thêm dấu nháy kép đóng ở cuối ô rồi đọc lại.',
    why: 'Khi một ô mở dấu nháy kép, mọi thứ phía sau, kể cả xuống dòng, đều thuộc về ô đó cho đến dấu nháy đóng. Thiếu dấu đóng thì không rõ ô hết ở đâu. Để các dòng sau không mất vào một ô, haicap chỉ đọc ô ấy đến hết dòng; lệnh import không nhập dòng này mà để riêng.',
    remedy: 'Tìm ô đó trong tệp, thêm dấu nháy đóng; hoặc xuất lại tệp từ bảng tính gốc.',
  },
  'row-too-long': {
    title: 'Dòng có nhiều ô hơn tiêu đề',
    message: 'Dòng {row} có {found} ô trong khi tiêu đề chỉ có {expected} cột.',
    suggestion:
      'Hãy kiểm tra xem có ô nào chứa dấu phân cách mà chưa được bao bằng dấu nháy kép; trong JSON, xem có giá trị nào thừa.',
    why: 'Số ô thừa gần như luôn do dấu phẩy (hoặc chấm phẩy) nằm trong một ô không được bao bằng dấu nháy, làm ô đó bị cắt đôi và mọi ô sau lệch sang cột khác. Vì không biết ô nào bị lệch, dòng này được để riêng chứ không nhập sai.',
    remedy: 'Bao ô có dấu phân cách bằng dấu nháy kép, hoặc xuất lại tệp từ bảng tính gốc.',
  },
  'row-too-short': {
    title: 'Dòng có ít ô hơn tiêu đề',
    message:
      'Dòng {row} chỉ có {found} ô trong khi tiêu đề có {expected} cột; các ô thiếu không cho biết gì.',
    suggestion: 'Hãy kiểm tra xem dòng có bị ngắt giữa chừng hay không.',
    why: 'Một số phần mềm bỏ các ô trống ở cuối dòng, khi đó không mất gì. Nhưng dòng cũng có thể bị ngắt đôi bởi một lần xuống dòng trong ô không được bao bằng dấu nháy, khi đó nửa sau nằm ở dòng kế tiếp.',
    remedy:
      'Xem dòng này và dòng ngay sau trong tệp; nếu hai dòng vốn là một, nối lại hoặc xuất lại tệp.',
  },
  'json-line-malformed': {
    title: 'Dòng JSON không đọc được',
    message:
      'Dòng {row} (cột {at}) không phải là một bản ghi JSON hợp lệ: {fault}. Dòng bắt đầu bằng “{reason}”.',
    suggestion: 'Hãy sửa dòng này thành một đối tượng JSON trọn vẹn trên đúng một dòng.',
    why: 'Trong tệp JSON lines, mỗi dòng là một bản ghi độc lập. Một dòng hỏng không làm hỏng các dòng khác nên chỉ dòng đó được để riêng.',
    remedy:
      'Sửa dòng trong tệp (thường là thiếu dấu ngoặc, thừa dấu phẩy hoặc bị cắt ngang) hoặc xuất lại dữ liệu.',
  },
  'companion-missing': {
    title: 'Thiếu tệp văn bản mà ô trỏ tới',
    message:
      'Ô này trỏ tới tệp văn bản “{companion}”, nhưng cạnh bảng tính không có tệp đó đúng như lúc được ghi.',
    suggestion: 'Hãy để “{companion}” của cùng lần xuất vào thư mục chứa bảng tính.',
    why: 'Nội dung dài hơn một ô của bảng tính được xuất ra một tệp văn bản ở cạnh, còn ô ghi tên và mã kiểm của tệp. Không có đúng tệp ấy thì không biết nội dung, và tệp đã bị sửa thì không được coi là nó.',
    remedy:
      'Chép các tệp văn bản của lần xuất cùng với bảng tính. Nếu muốn sửa nội dung, hãy sửa trong tệp csv hoặc json.',
  },
  'cell-error-value': {
    title: 'Ô chứa lỗi công thức',
    message: 'Ô ở cột “{column}” chứa lỗi “{value}” của bảng tính thay vì một giá trị.',
    suggestion: 'Hãy sửa công thức hoặc gõ giá trị đúng vào ô rồi lưu lại.',
    why: 'Các chuỗi như #N/A, #REF!, #VALUE! là thông báo của Excel rằng công thức không tính được, thường vì bảng tra cứu ở tệp khác không còn. Đó không phải là dữ liệu và không được nhập như dữ liệu.',
    remedy:
      'Mở tệp cùng các tệp mà nó tham chiếu, để công thức tính lại; hoặc thay công thức bằng giá trị (Dán đặc biệt → Giá trị).',
  },
  'formula-without-value': {
    title: 'Công thức chưa có kết quả',
    message:
      'Công thức trong ô này chưa được tính nên ô được coi là trống (còn {more} ô như vậy trong trang tính).',
    suggestion: 'Hãy mở tệp bằng Excel hay LibreOffice để công thức được tính, rồi lưu lại.',
    why: 'Bảng tính lưu kết quả bên cạnh mỗi công thức, và kết quả ấy là giá trị được đọc. Tệp do phần mềm khác tạo ra có khi chỉ có công thức mà chưa có kết quả; coi đó là số 0 hay tự đoán đều làm sai dữ liệu.',
    remedy:
      'Mở tệp bằng Excel hay LibreOffice, chờ tính xong rồi lưu; hoặc thay công thức bằng giá trị (Dán đặc biệt → Giá trị).',
  },
  'row-number-twice': {
    title: 'Hai dòng mang một số',
    message: 'Trong tệp có hai dòng cùng mang số {row}; cả hai được đọc, ở chỗ của dòng ấy.',
    suggestion: 'Hãy mở tệp bằng Excel hay LibreOffice, xem dòng ấy, rồi lưu lại.',
    why: 'Mỗi dòng của một trang tính có một số riêng. Phần mềm ghép hay sửa tệp có khi ghi một số hai lần; Excel khi mở chỉ giữ một dòng, hoặc báo tệp hỏng. haicap giữ cả hai để không gì mất trong im lặng; nếu một dòng bị loại thì cả hai được để riêng.',
    remedy: 'Xuất lại tệp từ nguồn, hoặc mở, sửa và lưu lại bằng Excel hay LibreOffice.',
  },
  'cell-twice': {
    title: 'Một ô được ghi hai lần',
    message: 'Ô này được ghi hai lần trong tệp; giá trị ghi trước, “{value}”, bị giá trị sau thay.',
    suggestion: 'Hãy mở tệp bằng Excel hay LibreOffice, xem ô ấy, rồi lưu lại.',
    why: 'Mỗi ô của một trang tính có một chỗ riêng. Phần mềm sửa tệp có khi ghi giá trị mới mà không bỏ giá trị cũ. Bảng tính chỉ hiện giá trị ghi sau, nên giá trị ấy được đọc, và giá trị trước được nêu ra.',
    remedy: 'Xuất lại tệp từ nguồn, hoặc mở, sửa và lưu lại bằng Excel hay LibreOffice.',
  },
  'rows-out-of-order': {
    title: 'Dòng không theo thứ tự trong tệp',
    message:
      'Trong tệp, các dòng {rows} đứng sau dòng có số lớn hơn; chúng được đọc theo số của mình.',
    why: 'Tệp xlsx ghi các dòng theo số tăng dần. Thứ tự khác cho thấy tệp do phần mềm khác ghép hoặc sửa; số dòng vẫn cho biết chỗ của từng dòng.',
    remedy: 'Không phải làm gì nếu bảng mở ra trông đúng; nếu không, xuất lại tệp từ nguồn.',
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
  'sheet-copies': {
    title: 'Trang tính lặp lại trang khác',
    message:
      'Trang tính này lặp lại {rows} bản ghi của trang “{other}” nên chỉ trang “{other}” được nhận.',
    suggestion: 'Nếu muốn đọc trang này thay cho trang kia, hãy chỉ rõ bằng --sheet.',
    why: 'Nhiều bảng được gửi hai lần trong một tệp: một trang có ô trộn để in, một trang phẳng để lọc. Nhận cả hai thì mọi bản ghi đều trùng. Hai trang vẫn được so với nhau từng ô; chỗ nào khác được nêu riêng.',
    remedy:
      'Xem các chỗ hai trang khác nhau (sheets-disagree), sửa trang sai, hoặc chọn một trang bằng --sheet.',
  },
  'sheet-skipped': {
    title: 'Trang tính không được đọc',
    message:
      'Trang tính này không giống bảng cần nhập nên không được đọc (dòng nhiều ô nhất: {found}).',
    suggestion:
      'Nếu trang này cũng có bản ghi, hãy sửa dòng tiêu đề của nó hoặc chỉ cột bằng --map "Tiêu đề=trường"; nếu không, chỉ đọc các trang khác bằng --sheet (--replace cần một trong hai).',
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
  'rows-hidden': {
    title: 'Dòng hoặc cột bị ẩn',
    message:
      'Trang tính có dòng hoặc cột bị ẩn (vẫn được đọc: {read}) (không được đọc: {skipped}).',
    suggestion: 'Hãy bỏ ẩn trong Excel để xem phần đó có thuộc danh sách hay không.',
    why: 'Người gửi có thể ẩn dòng khi lọc danh sách, hoặc ẩn cột phụ trước khi in. Người nhận không nhìn thấy các phần đó nhưng chúng vẫn nằm trong tệp, nên việc đọc hay bỏ qua chúng luôn được nói rõ.',
    remedy:
      'Trong Excel chọn toàn bộ trang rồi bấm Bỏ ẩn (Unhide) cho dòng và cột, xem nội dung rồi xóa phần không cần.',
  },
  'row-struck-through': {
    title: 'Dòng bị gạch ngang',
    message: 'Dòng bị gạch ngang nhưng vẫn được đọc ({rows}): “{sample}”.',
    suggestion: 'Nếu gạch ngang nghĩa là đã bỏ, hãy chạy lại với --struck skip.',
    why: 'Trong nhiều cơ quan, gạch ngang một dòng nghĩa là thủ tục hay bản ghi đó đã bỏ, đã thay, mà không xóa khỏi bảng. Chữ vẫn còn trong tệp nên được đọc như dòng khác; bỏ đi hay giữ lại là việc của người biết ý nghĩa của nét gạch.',
    remedy:
      'Xem các dòng được nêu. Xóa dòng đã bỏ, hoặc bỏ nét gạch ở dòng còn dùng; --struck skip để riêng mọi dòng bị gạch.',
  },
  'struck-rows-skipped': {
    title: 'Dòng bị gạch ngang không được đọc',
    message: 'Dòng bị gạch ngang không được đọc ({rows}): “{sample}”.',
    why: 'Với --struck skip, dòng mà mọi ô đều bị gạch ngang được coi là đã bỏ. Chúng được nêu ra để không dòng nào bị bỏ trong im lặng.',
    remedy: 'Không phải làm gì nếu các dòng ấy đã bỏ; nếu còn dùng, bỏ nét gạch rồi đọc lại.',
  },
  'cell-struck-through': {
    title: 'Ô bị gạch ngang',
    message: 'Ô ở cột “{column}” bị gạch ngang nhưng vẫn được đọc: “{value}”.',
    suggestion: 'Nếu giá trị đã bỏ, hãy xóa nó khỏi ô hoặc gõ giá trị mới.',
    why: 'Gạch ngang một ô thường nghĩa là giá trị ấy không còn đúng (mã đã đổi, mức phí đã bỏ), nhưng chữ vẫn nằm trong tệp. haicap không đoán ý người gạch: giá trị được đọc và được nêu ra.',
    remedy: 'Hỏi người lập bảng, rồi xóa giá trị hoặc bỏ nét gạch.',
  },
  'cell-partly-struck': {
    title: 'Một phần của ô bị gạch ngang',
    message:
      'Ô ở cột “{column}” có một phần chữ bị gạch ngang; cả phần gạch và phần còn lại được đọc liền nhau: “{value}”.',
    suggestion: 'Hãy xóa phần chữ đã gạch khỏi ô.',
    why: 'Người sửa bảng hay gạch chữ cũ rồi gõ chữ mới ngay sau đó trong cùng một ô. Khi đọc, nét gạch mất đi và hai phần dính liền: “10 ngày 05 ngày”. haicap không tự xóa phần nào mà nêu ô đó ra.',
    remedy: 'Mở tệp gốc, xóa phần chữ bị gạch, lưu lại.',
  },
  'rows-passed-over': {
    title: 'Dòng cộng, chữ ký, ghi chú không phải bản ghi',
    message: 'Các dòng {rows} được coi là dòng cộng hoặc phần cuối bảng nên không đọc: “{sample}”.',
    suggestion: 'Nếu có dòng là bản ghi, hãy điền số thứ tự cho dòng đó rồi chạy lại.',
    why: 'Bảng của cơ quan thường có dòng “Tổng cộng”, và phía dưới có ngày tháng, chữ ký, nơi nhận, ghi chú. Những dòng đó không phải bản ghi, nhưng được nêu ra để không dòng nào bị bỏ trong im lặng.',
    remedy:
      'Xem lại các dòng được nêu. Không phải làm gì nếu chúng chỉ là dòng cộng, chữ ký hay ghi chú.',
  },
} as const;
