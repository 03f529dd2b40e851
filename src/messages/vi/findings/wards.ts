/** Words of the codes about units and relations that are held against the ward register. */
export const wards = {
  'ward-code-name-mismatch': {
    title: 'Mã và tên không phải của một đơn vị',
    message:
      'Cột “{column}”: mã {code} và tên “{name}” không phải của cùng một đơn vị (mã này là của {owner}).',
    suggestion: 'Theo sổ đơn vị hành chính, đúng ra là {official}; {basis}.',
    why: 'Hệ thống nối dữ liệu bằng mã, còn người đọc xem tên. Khi hai thứ không phải của một đơn vị thì hồ sơ của nơi này chạy sang nơi khác mà không ai thấy. Từ ngày 1/7/2025 mã cũ được dùng lại: 00634 từng là Phường Đại Mỗ, nay là Phường Tây Mỗ, còn Phường Đại Mỗ nay mang mã 00637. Ô được nêu là ô sai, xét theo huyện, tỉnh, các dòng khác và quan hệ mà nghị quyết quy định.',
    remedy: 'Đối chiếu với khoản được nêu rồi sửa mã hoặc tên ở ô đó.',
  },
  'ward-unknown': {
    title: 'Không có đơn vị này',
    message: 'Cột “{column}”: không có đơn vị cấp xã nào là “{unit}”.',
    suggestion: 'Tên gần giống trong tỉnh: {closest}.',
    why: 'Cả mã lẫn tên đều không dẫn đến đơn vị nào trong sổ đơn vị hành chính. Thường là mã gõ sai, tên đã bỏ từ các đợt sắp xếp trước năm 2025, hoặc dữ liệu nằm nhầm cột.',
    remedy: 'Tra đơn vị bằng haicap wards lookup rồi sửa mã và tên.',
  },
  'ward-not-in-force': {
    title: 'Đơn vị không có vào ngày của danh sách',
    message:
      '{unit} không phải là đơn vị của ngày {asOf} (kết thúc ngày {until}) (bắt đầu từ ngày {since}).',
    suggestion: 'Nay thuộc: {successors}; {basis}.',
    why: 'Danh sách nói về một ngày, nhưng dòng này là đơn vị của một thời kỳ khác: mã và tên khớp với một đơn vị đã kết thúc hoặc chưa bắt đầu. Mã ấy có khi đã được trao cho đơn vị khác, nên giữ nguyên dòng này là gán nhầm địa bàn.',
    remedy:
      'Thay bằng đơn vị của ngày đó. Đơn vị bị chia cho nhiều nơi thì phải xem từng hồ sơ. Nếu cả danh sách là của ngày khác, hãy nêu ngày bằng --as-of.',
  },
  'ward-province-mismatch': {
    title: 'Sai tỉnh, thành phố',
    message: 'Cột “{column}” ghi “{value}”, nhưng {unit} thuộc {official}.',
    suggestion: 'Sửa thành {official}; {basis}.',
    why: 'Nhiều xã, phường trùng tên và chỉ phân biệt được nhờ tỉnh. Ghi sai tỉnh thì đối chiếu theo tên sẽ ra đơn vị khác. Lỗi hay nằm ở ô trộn: ô phía dưới giữ giá trị cũ hoặc vùng trộn lấn sang dòng của tỉnh bên cạnh.',
    remedy: 'Sửa ô theo sổ đơn vị hành chính; với bảng có ô trộn, kiểm tra lại vùng trộn.',
  },
  'ward-district-mismatch': {
    title: 'Sai quận, huyện',
    message: 'Cột “{column}” ghi “{value}”, nhưng {unit} khi ấy thuộc {official}.',
    suggestion: 'Sửa thành {official}; {basis}.',
    why: 'Trước ngày 1/7/2025 trong một tỉnh có thể có nhiều xã cùng tên, chỉ phân biệt nhờ huyện. Ghi sai huyện thì hồ sơ cũ được gán cho xã khác. Lỗi hay nằm ở ô trộn lấn sang dòng của huyện bên cạnh.',
    remedy: 'Sửa ô theo danh mục trước ngày 1/7/2025; với bảng có ô trộn, kiểm tra lại vùng trộn.',
  },
  'relation-unknown': {
    title: 'Nghị quyết không quy định như vậy',
    message: 'Cột “{column}”: không có nghị quyết nào đưa {old} vào {new}.',
    suggestion: 'Theo nghị quyết, đơn vị cũ này thành hoặc nhập vào: {successors}; {basis}.',
    why: 'Mỗi dòng của bảng chuyển đổi nói rằng một đơn vị mới có phần của một đơn vị cũ. Sổ đơn vị hành chính ghi mọi quan hệ như vậy kèm khoản của nghị quyết, và quan hệ này không có trong đó. Chuyển đổi theo dòng này là đưa hồ sơ sang địa bàn khác.',
    remedy: 'Đọc khoản được nêu rồi sửa đơn vị cũ hoặc đơn vị mới của dòng, hoặc bỏ dòng.',
  },
  'relation-missing': {
    title: 'Bảng thiếu một quan hệ của nghị quyết',
    message: 'Thiếu dòng {old} → {new}: {extent}.',
    suggestion: 'Hãy thêm dòng này; {basis}.',
    why: 'Nghị quyết đưa đơn vị cũ này, hoặc một phần của nó, vào một đơn vị mới có trong bảng, nhưng bảng không có dòng nào nói vậy. Thiếu một nhánh của đơn vị bị chia thì mọi hồ sơ sẽ dồn về nhánh còn lại mà không có câu hỏi nào được nêu ra. Chỗ được nêu là dòng cuối của đơn vị mới, hoặc dòng gần nơi cần thêm.',
    remedy: 'Thêm dòng theo khoản được nêu.',
  },
  'coverage-mismatch': {
    title: 'Ghi chú trái với nghị quyết',
    message: 'Cột “{column}” ghi “{value}”, nhưng theo nghị quyết {old} → {new} là: {extent}.',
    suggestion: 'Sửa ghi chú thành “{proper}”; {basis}.',
    why: 'Ghi chú cho biết đơn vị mới nhận toàn bộ hay một phần đơn vị cũ, và phần đó có đất hay có dân. Ghi “nhập toàn bộ” cho một đơn vị bị chia thì hồ sơ của phần kia bị chuyển nhầm. Phần còn lại được tính từ các khoản đã lấy đi những phần khác.',
    remedy: 'Đọc khoản được nêu rồi sửa ghi chú.',
  },
  'land-missing': {
    title: 'Bảng thiếu vùng đất không thuộc xã nào',
    message: 'Thiếu dòng {old} → {new}: {extent}.',
    suggestion: 'Nếu bảng cần đủ như nghị quyết, hãy thêm dòng này; {basis}.',
    why: 'Nghị quyết đưa vào đơn vị mới một vùng đất chưa từng thuộc xã nào, như trường bắn hay bãi bồi. Vùng đất ấy không có mã và không có hồ sơ nào ghi theo mã xã ở đó, nên thiếu nó không làm sai việc chuyển đổi; vì vậy đây là cảnh báo, không phải lỗi như khi thiếu một xã.',
    remedy: 'Thêm một dòng không có mã cũ, tên cũ ghi như trong nghị quyết.',
  },
  'legal-sources-differ': {
    title: 'Các nguồn chính thức gọi tên khác nhau',
    message: 'Nghị quyết gọi là “{written}”, danh mục đơn vị hành chính ghi là “{listed}”.',
    suggestion: 'Giữ cả hai cách gọi khi đối chiếu; {basis}.',
    why: 'Nghị quyết và danh mục chính thức đều là nguồn, nhưng gọi cùng một đơn vị bằng hai tên hoặc hai loại khác hẳn nhau. haicap xác định được đó là một đơn vị nhờ huyện, tỉnh và các đơn vị khác trong khoản, nhưng không chọn bên nào đúng.',
    remedy: 'Khi đối chiếu theo tên, chấp nhận cả hai; nếu cần một tên, hỏi cơ quan ban hành.',
  },
  'coverage-imprecise': {
    title: 'Ghi chú không rõ bằng nghị quyết',
    message:
      'Cột “{column}” ghi “{value}”, nhưng nghị quyết nói rõ hơn: {old} → {new} là: {extent}.',
    suggestion: 'Ghi rõ thành “{proper}”; {basis}.',
    why: '“Nhập một phần” không cho biết dân ở phần nào. Khi nghị quyết chỉ lấy đất, hoặc giao toàn bộ dân cho một đơn vị mới, ghi rõ ra thì phần lớn hồ sơ chuyển được mà không phải hỏi từng người.',
    remedy: 'Ghi lại theo khoản được nêu.',
  },
  'ward-type-mismatch': {
    title: 'Sai loại đơn vị',
    message: 'Cột “{column}” ghi “{value}”, nhưng đây là {official} (từ ngày {since}).',
    suggestion: 'Theo sổ đơn vị hành chính: {official}; {basis}.',
    why: 'Tên và mã đúng nhưng loại (xã, phường, đặc khu, thị trấn) không phải của đơn vị vào ngày đang xét. Có xã đã thành phường sau ngày 1/7/2025 mà mã không đổi, nên danh sách đúng ngày trước có thể sai ngày sau.',
    remedy: 'Sửa loại, hoặc nêu ngày của danh sách bằng --as-of.',
  },
  'name-not-official': {
    title: 'Tên viết khác tên chính thức',
    message:
      'Cột “{column}” ghi “{value}”, tên chính thức là {official} (số dòng như vậy: {rows}).',
    suggestion: 'Viết theo tên chính thức: {official}; {basis}.',
    why: 'Tên được nhận ra nhưng viết khác văn bản: kiểu đặt dấu, chữ hoa, khoảng trắng, dấu gạch, thiếu chữ chỉ loại hoặc sai một dấu. Đơn vị vẫn xác định được nhờ mã, nên đây chỉ là thông tin; hệ thống so tên từng chữ thì sẽ không khớp.',
    remedy: 'Sửa tên nếu danh sách dùng để đăng ký hay so tên từng chữ.',
  },
  'coverage-unread': {
    title: 'Chưa hiểu ghi chú',
    message: 'Cột “{column}”: chưa hiểu “{value}” nên không so được với nghị quyết.',
    suggestion: 'Những cách ghi được hiểu: {known}.',
    why: 'Ghi chú về phạm vi sáp nhập là chữ tự do. haicap đọc theo một danh mục cách ghi và không đoán những cách khác; quan hệ của dòng vẫn được đối chiếu, chỉ riêng ghi chú thì không.',
    remedy:
      'Viết lại ghi chú theo một cách đã biết, hoặc thêm cách ghi vào danh mục coverageNotes của loại crosswalk.',
  },
  'list-vintage': {
    title: 'Danh sách được hiểu là của ngày',
    message:
      'Được đối chiếu theo ngày {asOf}: {agreeing}/{rows} dòng khớp mã và tên vào ngày đó, {otherAgreeing} dòng khớp vào ngày {otherDay}.',
    suggestion: 'Nếu danh sách là của ngày khác, hãy nêu ngày bằng --as-of.',
    why: 'Một mã không cho biết thời kỳ: 3.316 trong 3.321 mã hiện nay đã được dùng trước ngày 1/7/2025 cho đơn vị khác. Cả danh sách thì cho biết, vì mã và tên khớp với nhau ở thời kỳ nào nhiều hơn.',
    remedy: 'Không phải làm gì nếu ngày đúng.',
  },
} as const;
