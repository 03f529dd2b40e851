import { workspaceFailures } from './workspace-failures.js';

/**
 * The Vietnamese words of every reason to stop. `message` tells what happened and where, `remedy`
 * what to do. A remark in parentheses is left out when its parameter has no value, and so is a
 * remedy that names one outside parentheses.
 */
export const failures = {
  'option-unknown': {
    message: 'Không có tùy chọn “{option}” (có phải là {closest}?).',
    remedy: 'Thêm --help vào lệnh để xem các tùy chọn của lệnh.',
  },
  'option-value': {
    message: 'Giá trị “{value}” không dùng được cho {option}.',
    remedy: 'Giá trị được nhận: {expected}.',
  },
  'workbook-unwritable': {
    message:
      'Không ghi được sổ tính {extension} vào {option} (“{value}”): haicap chỉ đọc định dạng này.',
    remedy:
      'Đặt tên kết quả có một trong các đuôi {expected}. Excel và LibreOffice đều mở được .xlsx, rồi lưu lại thành {extension} nếu cần.',
  },
  'option-incomplete': {
    message: 'Tùy chọn {option} cần có giá trị theo sau.',
    remedy: 'Viết giá trị ngay sau tùy chọn; thêm --help vào lệnh để xem ví dụ.',
  },
  'option-conflict': {
    message: 'Không dùng {option} cùng với {other} được.',
    remedy: 'Bỏ một trong hai tùy chọn rồi chạy lại.',
  },
  'argument-missing': {
    message: 'Lệnh thiếu {argument}.',
    remedy: 'Thêm --help vào lệnh để xem cách dùng và ví dụ.',
  },
  'argument-excess': {
    message: 'Lệnh không nhận thêm tham số “{argument}”.',
    remedy: 'Bỏ tham số đó; tên tệp có dấu cách phải đặt trong dấu nháy kép.',
  },
  'input-terminal': {
    message: '“-” là đầu vào chuẩn, nhưng không có gì được chuyển vào.',
    remedy: 'Chuyển tệp vào (cat danh-sach.csv | haicap … -), hoặc nêu tên tệp.',
  },
  'mark-one-file': {
    message:
      '--mark đánh dấu trong bản sao của một tệp, nhưng đã nêu {count} tệp (hoặc đầu vào chuẩn).',
    remedy: 'Kiểm tra từng tệp một, mỗi tệp một --mark.',
  },
  'input-twice': {
    message: '“-” được nêu hai lần, nhưng đầu vào chuẩn chỉ có một.',
    remedy: 'Nêu tên tệp cho danh sách còn lại.',
  },
  'command-unknown': {
    message: 'Không có lệnh “{command}” (có phải là {closest}?).',
    remedy: 'Chạy “haicap --help” để xem các lệnh.',
  },
  'command-needs': {
    message: 'Lệnh còn thiếu: {needed}.',
    remedy: 'Bổ sung phần còn thiếu; thêm --help vào lệnh để xem ví dụ.',
  },
  'kind-unknown': {
    message: 'Không có loại dữ liệu “{kind}”.',
    remedy: 'Các loại dữ liệu có sẵn: {known}.',
  },
  'kind-unclear': {
    message:
      'Lệnh chưa nêu loại dữ liệu, và không thấy rõ “{file}” thuộc loại nào (có thể là {likely}).',
    remedy: 'Nêu loại trước tên tệp: {known}.',
  },
  'kind-invalid': {
    message: 'Khai báo của loại dữ liệu “{kind}” có lỗi: {reason} (có phải là {closest}?).',
    remedy: 'Sửa các tệp trong schemas/kinds/{kind} hoặc cài đặt lại chương trình.',
  },
  'code-unknown': {
    message: 'Không có mã phát hiện “{code}” (có phải là {closest}?).',
    remedy: 'Chép đúng mã phát hiện từ báo cáo; mã viết bằng chữ thường, có dấu gạch nối.',
  },
  'field-unknown': {
    message: 'Loại dữ liệu “{kind}” không có trường “{field}” (có phải là {closest}?).',
    remedy: 'Xem tên các trường bằng lệnh inspect hoặc trong schemas/kinds/{kind}/columns.json.',
  },
  'config-invalid': {
    message: 'Tệp cấu hình “{file}” có lỗi: {problems}.',
    remedy: 'Sửa tệp theo lược đồ của nó, hoặc chỉ tệp khác bằng --config.',
  },
  'mapping-invalid': {
    message: 'Tệp ánh xạ cột “{file}” có lỗi: {problems}.',
    remedy: 'Sửa tệp, hoặc tạo lại bằng “haicap inspect … --save-mapping”.',
  },
  'questions-missing': {
    message: '“{file}” không phải là bảng câu hỏi: không trang nào có các cột {expected}.',
    remedy: 'Dùng bảng đã ghi bằng “haicap review … --workbook”, giữ nguyên dòng tiêu đề.',
  },
  'decisions-invalid': {
    message: 'Tệp câu trả lời “{file}” có lỗi: {problems}.',
    remedy: 'Sửa tệp, hoặc trả lời lại bằng “haicap review”.',
  },
  'git-unreadable': {
    message: 'Không lấy được “{file}” của bản “{revision}” từ git: {reason}.',
    remedy:
      'Xem lại tên bản (HEAD~1, main, một mã commit) và tệp có trong bản ấy không; cần cài git.',
  },
  'baseline-invalid': {
    message: 'Tệp mốc “{file}” có lỗi: {problems}.',
    remedy: 'Sửa tệp, hoặc nêu một tệp khác; --baseline-update không ghi đè tệp không phải là mốc.',
  },
  'patch-invalid': {
    message: 'Danh sách thay đổi “{file}” có lỗi: {problems}.',
    remedy: 'Sửa tệp, hoặc lập lại bằng “haicap patch make”.',
  },
  'decisions-workbook': {
    message: '“{file}” không phải tệp câu trả lời (JSON); có lẽ là bảng câu hỏi đã điền.',
    remedy:
      'Đưa bảng vào bằng “haicap review TỆP --from-workbook {file} --decisions tra-loi.json” rồi dùng tra-loi.json.',
  },
  'overlay-invalid': {
    message: 'Lớp phủ sổ đơn vị “{file}” không dùng được: {problems}.',
    remedy: 'Sửa các dòng đã nêu, hoặc lập lại bằng “haicap wards derive NGHỊ-QUYẾT --out TỆP”.',
  },
  'format-unsupported': {
    message: '“{file}” là tệp dạng {extension}: lệnh này không đọc được dạng ấy.',
    remedy: 'Xin bản gốc hoặc lưu lại tệp ở một trong các dạng: {supported}.',
  },
  'encoding-unwritable': {
    message:
      '“{file}” được đọc theo bảng mã {encoding}, tức là chữ gõ cho phông TCVN3 hoặc VNI: không tra được và không viết được tên xã, phường.',
    remedy:
      'Chuyển chữ sang Unicode (chẳng hạn bằng UniKey), lưu tệp dạng “CSV UTF-8” rồi chạy lại; nếu đoán sai bảng mã, nêu đúng bằng --encoding.',
  },
  'dialect-unwritable': {
    message:
      'Không thể ghi thêm cột vào các dòng của “{file}” theo cách tệp được viết: cả dòng nằm trong một cặp dấu nháy, hoặc dấu phân cách không phải ký tự ASCII.',
    remedy:
      'Mở tệp bằng Excel hoặc LibreOffice, kiểm tra các cột, lưu thành “CSV UTF-8” rồi chạy lại.',
  },
  'sheet-needed': {
    message: '“{file}” có nhiều trang tính ({known}), mà “{out}” chỉ chứa được một.',
    remedy: 'Chọn một trang bằng --sheet, hoặc ghi ra tệp .xlsx để giữ tất cả.',
  },
  'sheet-unknown': {
    message: 'Không tệp nào có trang tính “{sheet}” (đang có: {known}).',
    remedy: 'Chép đúng tên trang tính vào --sheet, hoặc bỏ tùy chọn này.',
  },
  'sheet-too-large': {
    message: 'Một trang tính chứa được {limit} (dòng × cột), mà kết quả có {found}.',
    remedy: 'Hãy ghi ra csv hoặc json (--format), hoặc mỗi lần ít dòng hơn. Chưa ghi gì cả.',
  },
  'cell-too-long': {
    message:
      'Ô {cell} của “{file}” có {found} ký tự; một ô xlsx chỉ chứa được {limit}, và chương trình không cắt bớt gì.',
    remedy: 'Hãy rút ngắn ô đó, hoặc ghi kết quả ra .csv nếu lệnh cho phép. Chưa ghi gì cả.',
  },
  'pattern-unmatched': {
    message: 'Không có tệp nào khớp với “{pattern}”.',
    remedy: 'Kiểm tra thư mục và mẫu tên tệp.',
  },
  'file-shared': {
    message: '{option} và {other} cùng chỉ một tệp: “{file}”.',
    remedy:
      'Đặt tên khác cho {option}; tệp mà lệnh đang dùng thì --force cũng không ghi đè lên được.',
  },
  'output-exists': {
    message: 'Tệp “{file}” đã có nên không ghi đè.',
    remedy: 'Chọn tên khác, hoặc thêm --force để ghi đè.',
  },
  'profile-unknown': {
    message: 'Không có hồ sơ xuất “{profile}” (có phải là {closest}?).',
    remedy:
      'Các hồ sơ có sẵn: {known}; hồ sơ của đơn vị thì nêu tệp, ví dụ --profile ./mot-cua.json.',
  },
  'profile-invalid': {
    message: 'Hồ sơ xuất “{file}” có lỗi: {problems}.',
    remedy: 'Sửa tệp rồi chạy haicap profile check {file}.',
  },
  'profile-kind': {
    message: 'Hồ sơ xuất {profile} dành cho loại dữ liệu {of}, không dành cho {kind}.',
    remedy: 'Chọn hồ sơ xuất khác, hoặc xuất loại dữ liệu {of}.',
  },
  'notice-invalid': {
    message: 'Mẫu thông báo “{file}” có chỗ không dùng được: {problems}.',
    remedy: 'Sửa mẫu theo schemas/notices/diff.vi.md: mỗi chỗ trống và mỗi khối được kể ở đó.',
  },
  'template-headerless': {
    message: 'Trong “{file}” không tìm thấy dòng tiêu đề nào có cột quen thuộc.',
    remedy: 'Nêu --kind và --header-row, hoặc --map "Tiêu đề=trường" cho các cột chính.',
  },
  'manifest-missing': {
    message: 'Thư mục “{directory}” không có manifest.json nên không phải một bộ xuất đầy đủ.',
    remedy: 'Nêu đúng thư mục mà haicap export --to đã ghi, hoặc xuất lại.',
  },
  'manifest-invalid': {
    message: 'Tệp kê “{file}” có lỗi: {problems}.',
    remedy: 'Tệp kê đã bị sửa hay hỏng; hãy nhận lại hoặc xuất lại cả thư mục.',
  },
  'ward-code-unknown': {
    message: 'Không thời kỳ nào có đơn vị hành chính cấp xã mang mã {code}.',
    remedy: 'Mã gần giống: {closest}.',
  },
  'province-merged': {
    message: '“{province}” không còn là tỉnh từ ngày {day}: đã nhập vào {became}.',
    remedy: 'Nêu --province "{became}", hoặc thêm --as-of {before} để hỏi về tỉnh cũ.',
  },
  'province-unknown': {
    message: 'Không có tỉnh, thành phố “{province}” vào ngày đang xét.',
    remedy: 'Có phải là {closest}?',
  },
  'sql-name-too-long': {
    message: 'Tên cho {option} dài {found}, cơ sở dữ liệu chỉ nhận tối đa {limit}.',
    remedy: 'Dùng đúng tên bảng, tên cột đang có trong cơ sở dữ liệu.',
  },
  'sql-name-characters': {
    message: 'Tên cho {option} trống hoặc có ký tự mà cơ sở dữ liệu không nhận trong tên.',
    remedy: 'Chép đúng tên bảng, tên cột; bỏ ký tự điều khiển và dấu cách ở cuối.',
  },
  'sql-name-taken': {
    message:
      '“{name}” ({option}) là tên mà haicap tự tạo và tự bỏ, không dùng cho dữ liệu của bạn.',
    remedy: 'Đổi tên bảng hoặc cột ấy trong cơ sở dữ liệu rồi chạy lại.',
  },
  'removals-unallowed': {
    message: 'Chưa lưu gì: sẽ bỏ {removed} trên {total} bản ghi (cho phép: {allowed}).',
    remedy: 'Nếu đúng ý, hãy thêm --allow-removals {removed}.',
  },
  'file-missing': {
    message: 'Không có tệp “{file}”.',
    remedy: 'Kiểm tra đường dẫn và tên tệp, kể cả dấu và phần đuôi.',
  },
  'file-is-directory': {
    message: '“{file}” là thư mục, không phải tệp.',
    remedy: 'Nêu tên tệp trong thư mục, ví dụ “{file}/*.xlsx”.',
  },
  'file-changed': {
    message:
      'Tệp “{file}” bị ghi vào trong lúc đang đọc: phần đã đọc không phải bản cũ cũng không phải bản mới.',
    remedy: 'Chờ chương trình đang ghi tệp này xong rồi chạy lại lệnh.',
  },
  'file-empty': {
    message: 'Tệp “{file}” trống, không có nội dung nào.',
    remedy: 'Kiểm tra lần tải về hoặc lần lưu, rồi lấy lại tệp.',
  },
  'file-forbidden': {
    message: 'Không được phép đọc tệp “{file}”.',
    remedy: 'Xin quyền đọc tệp, hoặc chép tệp sang thư mục của mình.',
  },
  'file-encrypted': {
    message: 'Tệp “{file}” được bảo vệ bằng mật khẩu.',
    remedy: 'Mở tệp bằng mật khẩu, lưu một bản không có mật khẩu rồi dùng bản đó.',
  },
  'rows-repeated': {
    message:
      'Trang “{sheet}” của “{file}” có hai dòng cùng mang số {row}: không thể thêm cột vào đúng dòng.',
    remedy: 'Mở tệp bằng Excel hay LibreOffice, xem dòng ấy, lưu thành .xlsx rồi chạy lại.',
  },
  'file-frames': {
    message:
      'Tệp “{file}” chỉ là khung trang web: các trang tính nằm ở tệp khác trong thư mục đi kèm.',
    remedy: 'Mở tệp bằng Excel cùng thư mục ấy, lưu thành .xlsx rồi dùng tệp mới.',
  },
  'file-truncated': {
    message: 'Tệp “{file}” hỏng hoặc bị cắt ngang nên không đọc được ({reason}).',
    remedy: 'Tải lại tệp, hoặc mở bằng Excel, Word hay LibreOffice rồi lưu lại.',
  },
  'json-malformed': {
    message: 'Tệp “{file}” không phải JSON hợp lệ: dòng {line}, cột {column}, {fault}.',
    remedy: 'Sửa chỗ ấy bằng trình soạn thảo văn bản, hoặc xuất lại tệp từ nguồn.',
  },
  'json-no-records': {
    message: 'Tệp “{file}” là JSON nhưng không có danh sách bản ghi nào.',
    remedy:
      'Ghi các bản ghi thành một danh sách trong dấu ngoặc vuông; nếu mỗi bản ghi đứng sau mã của nó, hãy đưa mã vào trong bản ghi.',
  },
  'json-lists-several': {
    message:
      'Tệp JSON “{file}” có nhiều danh sách bản ghi ({paths}), không rõ phải đọc danh sách nào.',
    remedy: 'Lưu riêng danh sách cần đọc thành một tệp.',
  },
  'json-record-or-list': {
    message:
      'Tệp JSON “{file}” có một danh sách ({path}), nhưng đối tượng bao quanh có trường riêng ({fields}): không rõ bản ghi là đối tượng ấy hay từng phần tử của danh sách.',
    remedy:
      'Nếu bản ghi là đối tượng ấy, đặt nó trong ngoặc vuông: […]; nếu cần danh sách, lưu riêng danh sách thành một tệp.',
  },
  'json-too-deep': {
    message:
      'Tệp JSON “{file}” có danh sách và đối tượng lồng nhau quá {limit} tầng ở dòng {line}, mức tối đa được đọc.',
    remedy: 'Danh sách không lồng sâu như vậy: xem dòng ấy, hoặc xuất lại tệp từ nguồn.',
  },
  'file-unsafe': {
    message: 'Tệp “{file}” có cấu trúc không an toàn nên không được đọc ({reason}).',
    remedy:
      'Không dùng tệp này nếu không rõ nguồn gốc; nếu tin cậy, mở bằng Excel hay LibreOffice rồi lưu lại.',
  },
  'file-too-large': {
    message: 'Tệp “{file}” vượt giới hạn: có {found}, tối đa {limit}.',
    remedy: 'Chia tệp thành nhiều phần, hoặc xóa định dạng và ô thừa ngoài vùng dữ liệu.',
  },
  'record-too-large': {
    message:
      'Dòng {row} của “{file}” dài hơn {limit}, mức tối đa được đọc cho một dòng: tệp không phải danh sách, hoặc có dấu nháy kép không đóng.',
    remedy:
      'Mở tệp bằng trình soạn thảo văn bản, xem dòng ấy rồi đóng dấu nháy hoặc xuống dòng cho đúng.',
  },
  'output-unwritable': {
    message: 'Không ghi được “{file}”: {reason}.',
    remedy: 'Kiểm tra quyền ghi và dung lượng trống, hoặc chọn thư mục khác.',
  },
  'output-in-use': {
    message: 'Không thay được “{file}” vì đang mở ở chương trình khác; bản mới nằm ở “{kept}”.',
    remedy: 'Đóng tệp đang mở rồi chạy lại, hoặc dùng bản mới “{kept}”.',
  },
  'output-not-file': {
    message:
      '“{file}” là thư mục, liên kết không dẫn tới đâu, socket hoặc ổ đĩa nên không ghi vào đó.',
    remedy: 'Hãy chọn tên khác.',
  },
  'stdout-unwritable': {
    message: 'Không ghi được trọn kết quả ra đầu ra chuẩn: {reason}.',
    remedy: 'Đừng dùng phần đã ghi; hãy dọn chỗ trống ở nơi nhận rồi chạy lại lệnh.',
  },
  ...workspaceFailures,
} as const;
