/** Lời của các mã về bản ghi gắn với xã, phường. */
export const reconcile = {
  'ward-columns-missing': {
    title: 'Không thấy cột nào cho biết xã, phường',
    message: 'Bảng không có cột mã xã, tên xã hay địa chỉ; các tiêu đề được tìm: {expected}.',
    suggestion:
      'Nếu một cột của bảng cho biết xã, phường, hãy thêm vào lệnh (chọn một; wardCode là mã, ward là tên, address là địa chỉ): {flags}',
    why: 'Muốn biết mỗi dòng nay thuộc xã, phường nào thì phải có ít nhất một cột nói lên điều đó: mã, tên (kèm huyện, tỉnh) hoặc cả địa chỉ.',
    remedy: 'Thêm cột đó vào bảng, hoặc chỉ cho haicap cột nào là cột nào bằng --map.',
  },
  'table-without-wards': {
    title: 'Một bảng trong trang tính không cho biết xã, phường',
    message:
      'Bảng có tiêu đề ở dòng {row} không có cột mã xã, tên xã hay địa chỉ: các dòng {rows} được chép nguyên, không có kết quả chuyển đổi.',
    suggestion: 'Nếu một cột cho biết xã, phường, hãy chỉ ra bằng --map.',
    why: 'Một trang tính có thể có nhiều bảng. Bảng nào cho biết xã, phường thì được chuyển đổi; các dòng của bảng khác giữ nguyên trong kết quả và được đếm riêng để không ai tưởng đã chuyển đổi.',
    remedy: 'Không phải làm gì nếu bảng nói về việc khác; nếu không, chỉ cột bằng --map.',
  },
  'reconciled-before': {
    title: 'Tệp đã được chuyển đổi',
    message:
      'Tệp có sẵn cột haicap_status: đây là kết quả của một lần chuyển đổi trước, không chuyển đổi lần nữa.',
    suggestion: 'Dùng tệp gốc, hoặc bỏ các cột haicap_… rồi chạy lại.',
    why: 'Chuyển đổi hai lần sẽ coi mã mới là mã cũ: 3.316 trong 3.321 mã mới từng là mã của một xã khác.',
    remedy:
      'Chạy lại từ tệp gốc; nếu chỉ muốn trả lời câu hỏi còn mở thì sửa tệp gốc hoặc dùng --vintage.',
  },
  'workbook-parts-dropped': {
    title: 'Có phần của sổ tính không chuyển sang được',
    message: 'Tệp kết quả không có các phần sau của tệp gốc: {parts}.',
    suggestion:
      'Muốn giữ đủ, hãy mở tệp gốc bằng Excel hay LibreOffice, lưu thành .xlsx (có macro thì .xlsm) rồi chạy lại.',
    why: 'Vào tệp .xlsx, haicap chỉ chèn thêm ô, mọi thứ khác giữ nguyên. Tệp .xls và .ods phải dựng lại thành .xlsx nên có phần không giữ được. Tệp .xlsx không được chứa macro, và chữ ký số hết hiệu lực khi nội dung thay đổi.',
    remedy:
      'Không phải làm gì nếu chỉ cần số liệu; nếu cần cả hình thức, lưu tệp gốc thành .xlsx rồi chạy lại. Muốn giữ macro thì đặt tên kết quả có đuôi .xlsm.',
  },
  'codes-of-something-else': {
    title: 'Cột mã không phải mã xã, phường',
    message:
      'Trong {rows} dòng xem trước có mã, {wrong} mã không là mã xã nào hoặc là mã của một xã ở nơi khác: cột “{column}” không được dùng làm mã xã.',
    suggestion:
      'Có lẽ là mã bưu chính hoặc số hồ sơ. Nếu đúng là mã xã, hãy nói rõ: --map "{column}=wardCode".',
    why: 'Số nào có năm chữ số cũng trông như mã xã, và nhiều số tình cờ trùng với mã của một xã khác. Cả cột sai quá nửa thì tin vài dòng tình cờ đúng là đoán.',
    remedy:
      'Không phải làm gì nếu cột là thứ khác; nếu là mã xã thì dùng --map, hoặc sửa các mã sai.',
  },
  'characters-replaced': {
    title: 'Ký tự mà bảng mã của tệp không có',
    message:
      'Tệp dùng bảng mã {encoding}, không có các ký tự: {characters}. Trong các cột thêm vào, mỗi ký tự ấy thành dấu hỏi.',
    suggestion:
      'Muốn giữ các ký tự ấy, hãy lưu tệp gốc dạng “CSV UTF-8” rồi chạy lại, hoặc viết cách khác trong bảng địa bàn, trong câu trả lời.',
    why: 'Kết quả dùng đúng bảng mã của tệp gốc, nếu không thì các dòng không giữ được từng byte. Windows-1258 có đủ chữ tiếng Việt nhưng không có mọi ký hiệu: mũi tên hay chữ của ngôn ngữ khác trong cột nguồn của bảng địa bàn, trong tên người trả lời, không viết được bằng bảng mã này.',
    remedy:
      'Không phải làm gì nếu dấu hỏi không ảnh hưởng; nếu cần đủ ký tự, lưu tệp gốc dạng “CSV UTF-8” rồi chạy lại.',
  },
  'row-set-aside': {
    title: 'Dòng bị để riêng vì thiếu hoặc thừa ô',
    message:
      'Dòng {row} có {found} ô trong khi tiêu đề có {expected} cột: dòng này không có trong tệp kết quả mà nằm trong tệp .exceptions.csv bên cạnh.',
    suggestion:
      'Xem dòng có bị ngắt giữa chừng, hoặc có ô nào chứa dấu phân cách mà chưa được bao bằng dấu nháy kép.',
    why: 'Các cột haicap_… được thêm vào cuối dòng. Ở một dòng thiếu hay thừa ô, chúng sẽ rơi vào cột khác, và ô mã, ô tên cũng có thể đã lệch cột. Dòng vì vậy được để riêng nguyên vẹn; sổ cân đối vẫn tính nó.',
    remedy: 'Sửa dòng trong tệp gốc, hoặc xuất lại tệp từ bảng tính gốc, rồi chạy lại.',
  },
  'rows-set-aside': {
    title: 'Có nhiều dòng bị để riêng',
    message:
      'Tất cả {rows} dòng thiếu hoặc thừa ô bị để riêng trong “{beside}”; báo cáo kê {listed} dòng đầu.',
    suggestion: 'Mở tệp ấy để xem đủ các dòng, mỗi dòng kèm số dòng trong tệp gốc.',
    why: 'Báo cáo chỉ kê 1.000 dòng đầu để không quá dài; tệp bên cạnh kết quả có đủ các dòng. Nhiều dòng như vậy thường do chọn nhầm dấu phân cách, hoặc tệp không bao các ô có dấu phẩy.',
    remedy: 'Sửa các dòng trong tệp gốc rồi chạy lại; nếu dấu phân cách sai, dùng --delimiter.',
  },
  'quotes-broken': {
    title: 'Có nhiều dòng sai dấu nháy kép',
    message:
      'Tất cả {rows} dòng có dấu nháy lạc chỗ hoặc không đóng; báo cáo kê {listed} dòng đầu.',
    suggestion: 'Hãy xuất lại tệp từ bảng tính gốc thay vì sửa từng dòng.',
    why: 'Báo cáo chỉ kê 1.000 dòng đầu để không quá dài. Các dòng ấy vẫn được đọc, với dấu nháy như một ký tự thường, nhưng chương trình khác có thể tách cột khác đi.',
    remedy: 'Xuất lại tệp từ Excel hoặc LibreOffice rồi chạy lại.',
  },
  'as-of-unknown': {
    title: 'Sổ đơn vị không biết ngày được hỏi',
    message:
      'Ngày {asOf} nằm ngoài khoảng mà sổ biết: sổ có các đơn vị của ngày {first} và mọi thay đổi từ đó đến {last}.',
    suggestion: 'Dùng --as-of với một ngày trong khoảng ấy, hoặc bỏ tùy chọn này.',
    why: 'Với một ngày ngoài khoảng ấy, câu trả lời là đơn vị của ngày gần nhất mà sổ biết; trước hoặc sau đó có thể đã có những lần sắp xếp khác.',
    remedy:
      'Bỏ --as-of để hỏi theo ngày cuối cùng của sổ; nếu đã có thay đổi mới hơn, cập nhật haicap.',
  },
  'vintage-detected': {
    title: 'Thời kỳ của mã và tên trong bảng',
    message:
      'Các cột được hiểu theo thời kỳ “{vintage}”: trong {rows} dòng xem trước, {before} dòng chỉ đúng trước ngày 01/7/2025, {after} dòng chỉ đúng từ ngày ấy.',
    suggestion:
      'Nếu biết chắc thời kỳ của bảng, hãy nói rõ bằng --vintage before hoặc --vintage after.',
    why: 'Một mã năm chữ số không tự nói nó thuộc thời kỳ nào. Bằng chứng của cả cột chỉ được tính khi các dòng thống nhất với nhau; nếu không, mỗi dòng tự nói cho mình.',
    remedy: 'Không phải làm gì nếu đúng; nếu sai, dùng --vintage.',
  },
  'codes-unwrapped': {
    title: 'Mã được tách ra khỏi phần bọc quanh nó',
    message:
      'Cột “{column}”: mã được đọc ra từ nội dung ô ({codes} mã, mỗi mã tính một lần): {samples}.',
    suggestion: 'Xem các mã ấy có đúng là mã đơn vị hành chính không; ô gốc vẫn giữ nguyên.',
    why: 'Mã đi qua các phần mềm khác thường mang theo thứ bọc quanh: ="00634", dấu nháy đơn, 634.0, dấu cách hay dấu chấm ở giữa, tên đứng cạnh, mã tỉnh và mã huyện đứng trước. Khi tra mã chỉ bỏ những gì chắc chắn và có báo lại; tên đứng cạnh mã được dùng khi dòng không có cột tên.',
    remedy: 'Không phải làm gì nếu đúng. Nếu cột không phải là mã, bỏ nó bằng --map "Tiêu đề=".',
  },
  'leading-zeros-restored': {
    title: 'Mã được hiểu với số 0 ở đầu đã mất',
    message:
      'Cột “{column}”: mã đã mất số 0 ở đầu được hiểu với đủ chữ số ({codes} mã, mỗi mã tính một lần): {samples}.',
    suggestion: 'Xem các mã ấy có đúng là mã đơn vị hành chính không; ô gốc vẫn giữ nguyên.',
    why: 'Mã xã có 5 chữ số, huyện 3, tỉnh 2. Khi bảng tính lưu mã như một con số, 00634 thành 634; haicap tra mã đủ chữ số và báo lại, chứ không sửa trong im lặng. Một cột không phải mã đơn vị (số thứ tự, mã bưu chính) cũng có thể bị hiểu như vậy.',
    remedy:
      'Không phải làm gì nếu đúng; mã đủ chữ số ngày nay nằm ở cột haicap_ward_code. Nếu cột không phải là mã, bỏ nó bằng --map "Tiêu đề=".',
  },
  'evidence-restored': {
    title: 'Tên được hiểu theo chữ trước khi bị hỏng',
    message:
      'Cột “{column}”: chữ bị hỏng khi lưu được hiểu theo chữ gốc ({texts} giá trị, mỗi giá trị tính một lần): {samples}.',
    suggestion: 'Xem các tên ấy có đúng không; ô gốc vẫn giữ nguyên.',
    why: 'Chữ UTF-8 bị đọc theo bảng mã khác rồi lưu lại thành “Thá»§ Äá»©c” thay vì “Thủ Đức”. Chỉ khi mọi byte còn đủ và kết quả là tiếng Việt, haicap mới tra theo chữ gốc, và báo lại chứ không sửa trong im lặng.',
    remedy: 'Không phải làm gì nếu đúng; tên ngày nay nằm ở cột haicap_ward_name.',
  },
  'evidence-damaged': {
    title: 'Tên có chữ đã hỏng, không khôi phục được',
    message:
      'Cột “{column}”: {texts} giá trị có chữ đã mất hoặc bị hỏng mà không suy ra được chữ gốc: {samples}.',
    suggestion: 'Hãy kiểm tra xã, phường tìm được cho các dòng ấy, hoặc gõ lại tên rồi chạy lại.',
    why: 'Dấu ? hay � đứng thay chữ, ký tự điều khiển lẫn trong tên và chữ mã hóa sai không còn đủ byte làm cho một tên có thể là nhiều tên khác nhau. Dòng có mã hoặc tên khác vẫn được tra theo những gì còn lại.',
    remedy: 'Xuất lại bảng từ nguồn với bảng mã UTF-8, hoặc gõ lại các tên được nêu.',
  },
  'row-split-open': {
    title: 'Xã cũ được chia cho nhiều đơn vị mới',
    message: '{ward} đã được chia; {rows} dòng chưa biết thuộc phần nào: {candidates}.',
    suggestion: 'Cần biết thôn, tổ dân phố hoặc thửa đất của từng dòng để chọn.',
    why: 'Nghị quyết giao từng phần của xã này cho nhiều đơn vị mới và không nói riêng người dân theo về đâu. Chọn đại một đơn vị là sai trong im lặng.',
    remedy:
      'Trả lời bằng “haicap review”, hoặc đưa bảng địa bàn bằng --areas; dòng vẫn giữ chỗ trong tệp kết quả với trạng thái split-open.',
  },
  'row-ambiguous': {
    title: 'Dòng có thể là nhiều xã, phường',
    message: '“{value}” ({rows} dòng) có thể là: {candidates}.',
    suggestion: 'Thêm tên, huyện hoặc tỉnh vào dòng; hoặc nói rõ thời kỳ của mã bằng --vintage.',
    why: 'Mã và tên được dùng lại sau ngày 01/7/2025, và nhiều xã trùng tên; với những gì có trong dòng thì không có lựa chọn nào chắc chắn hơn.',
    remedy:
      'Bổ sung thông tin cho dòng, hoặc dùng --vintage before / after khi biết chắc bảng thuộc thời kỳ nào.',
  },
  'row-contradictory': {
    title: 'Mã và tên trong dòng là hai đơn vị khác nhau',
    message:
      '“{value}” ({rows} dòng): mã là của {coded}, còn tên là của {named}. Nay là: {candidates}.',
    suggestion: 'Kiểm tra xem mã sai hay tên sai rồi sửa dòng.',
    why: 'Khi mã nói một đơn vị và tên nói đơn vị khác, tin bên nào cũng là đoán.',
    remedy: 'Sửa ô sai trong tệp gốc rồi chạy lại.',
  },
  'row-code-unknown': {
    title: 'Mã trong dòng không phải của đơn vị nào, dù tên nói gì',
    message:
      '“{value}” ({rows} dòng): không đơn vị nào của thời kỳ này mang mã “{key}”, mã không đọc được, hoặc ô mã ghi kèm một tên khác. Theo tên thì nay là: {candidates}.',
    suggestion:
      'Kiểm tra xem mã gõ nhầm hay tên sai rồi sửa dòng; nếu cột không phải là mã xã thì bỏ bằng --map "Tiêu đề=".',
    why: 'Mã không của đơn vị nào cho thấy trong dòng có chỗ sai: gõ nhầm một chữ số, chữ O thay số 0, mã của danh mục khác. Chỉ theo tên mà bỏ qua mã là nhắm mắt làm ngơ.',
    remedy: 'Sửa mã trong tệp gốc rồi chạy lại, hoặc trả lời câu hỏi bằng “haicap review”.',
  },
  'row-elsewhere': {
    title: 'Mã trong dòng là của một đơn vị ở nơi khác',
    message:
      '“{value}” ({rows} dòng): mã là của {coded}, không ở huyện, tỉnh mà dòng ghi. Nay là: {candidates}.',
    suggestion:
      'Kiểm tra xem mã sai hay huyện, tỉnh sai rồi sửa dòng; mã bưu chính cũng có năm chữ số.',
    why: 'Mã năm chữ số nào cũng có thể trùng với mã của một xã, phường; khi huyện hoặc tỉnh ghi bên cạnh nói khác thì tin mã là đoán.',
    remedy:
      'Sửa ô sai trong tệp gốc rồi chạy lại; nếu cột là mã bưu chính thì bỏ bằng --map "Tiêu đề=".',
  },
  'row-ward-unknown': {
    title: 'Không rõ xã, phường của dòng',
    message: 'Không thời kỳ nào có xã, phường như “{value}” ({rows} dòng).',
    suggestion: 'Có lẽ là: {candidates}.',
    why: 'Tên hoặc mã không khớp với đơn vị nào trong sổ đơn vị, kể cả tên của các đợt sắp xếp trước. Tên chỉ gần giống thì được nêu ra, không được tự chọn.',
    remedy: 'Sửa tên hoặc mã trong tệp gốc rồi chạy lại.',
  },
} as const;
