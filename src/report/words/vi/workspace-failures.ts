/** Lời của các lý do mà kho dữ liệu khiến chương trình dừng. */
export const workspaceFailures = {
  'revision-unknown': {
    message: 'Bộ dữ liệu “{dataset}” không có phiên bản “{revision}” (các phiên bản: {known}).',
    remedy: 'Chạy “haicap log” để xem các phiên bản.',
  },
  'record-missing': {
    message: 'Phiên bản {revision} không có bản ghi nào mang khóa “{key}” (gần giống: {closest}).',
    remedy: 'Xem các khóa bằng “haicap export”, hoặc xem phiên bản khác.',
  },
  'dataset-unknown': {
    message: 'Không tìm thấy bộ dữ liệu (“{dataset}”) trong kho làm việc (đang có: {known}).',
    remedy: 'Chạy “haicap log” để xem đã nhập những gì, hoặc nhập bằng “haicap import”.',
  },
  'dataset-kind': {
    message: 'Bộ dữ liệu “{dataset}” thuộc loại {kind}, không chứa được dữ liệu loại {given}.',
    remedy: 'Nhập vào một bộ dữ liệu khác bằng --into.',
  },
  'dataset-key': {
    message: 'Bộ dữ liệu “{dataset}” dùng khóa {key}, không nhận dữ liệu có khóa {given}.',
    remedy: 'Nêu đúng khóa của bộ dữ liệu bằng --key, hoặc nhập vào bộ khác bằng --into.',
  },
  'workspace-missing': {
    message: 'Không có kho làm việc (.haicap) ở “{directory}”.',
    remedy:
      'Chạy lệnh trong thư mục có kho hay thư mục con của nó, chỉ kho bằng --workspace, hoặc tạo kho bằng “haicap import”.',
  },
  'workspace-busy': {
    message: 'Kho làm việc “{directory}” đang được một tiến trình khác ghi.',
    remedy: 'Đợi lệnh kia xong rồi chạy lại; chưa có gì được lưu.',
  },
  'workspace-broken': {
    message: 'Không mở được kho làm việc “{directory}”: {reason}.',
    remedy:
      'Chạy “haicap doctor” để biết cứu được gì; hoặc khôi phục thư mục từ bản sao lưu, hoặc dùng kho khác bằng --workspace.',
  },
  'record-damaged': {
    message:
      'Bản ghi đã lưu “{key}” bị thứ khác ngoài haicap làm thay đổi: mã băm không khớp với lúc lưu.',
    remedy: 'Chạy “haicap doctor” để biết phần nào còn nguyên và cách quay lại phần đó.',
  },
  'revision-damaged': {
    message: 'Phiên bản {revision} không còn như lúc lưu: có bản ghi bị mất, thêm hoặc tráo.',
    remedy: 'Chạy “haicap doctor” để biết phần nào còn nguyên và cách quay lại phần đó.',
  },
  'workspace-foreign': {
    message: 'Kho làm việc “{directory}” thuộc về người dùng khác nên không tự dùng.',
    remedy: 'Nếu tin được, hãy nêu rõ: --workspace "{directory}"',
  },
  'workspace-unsettled': {
    message:
      'Kho làm việc “{directory}” chỉ đọc được mà bên cạnh còn “{journal}”: có phần ghi chưa xong, đọc lúc này có thể sai.',
    remedy: 'Chạy “haicap log” bằng quyền ghi được vào thư mục đó một lần, rồi đọc lại.',
  },
  'backup-damaged': {
    message: 'Chưa sao lưu: kho làm việc “{directory}” bị hỏng thì bản sao cũng hỏng.',
    remedy: 'Chạy “haicap doctor” để biết chỗ hỏng và phần nào khôi phục được.',
  },
  'forget-unallowed': {
    message:
      'Chưa xóa gì: sẽ xóa hẳn {rows} dòng cùng {workbooks} tệp chứa chúng (cho phép: {allowed} dòng).',
    remedy: 'Nếu đúng ý, hãy thêm --allow-removals {rows}; xem trước bằng --dry-run.',
  },
  'forget-other': {
    message:
      '“{file}” không phải tệp câu hỏi hay tệp dòng để riêng do haicap ghi nên không bị xóa.',
    remedy:
      'Chỉ nêu những tệp mà “haicap reconcile” và “haicap review” đã ghi cạnh kết quả; tệp khác hãy tự xóa.',
  },
  'forget-unfinished': {
    message:
      'Các dòng đã được bỏ ra, nhưng chưa ghi lại được tệp của kho “{directory}” (tiến trình khác đang đọc, hoặc ổ đĩa đầy) nên tệp còn vết của chúng.',
    remedy: 'Khi hết cản trở, chạy lại đúng lệnh này để xóa nốt.',
  },
  'workspace-newer': {
    message:
      'Kho làm việc “{directory}” thuộc phiên bản {found}, chương trình này chỉ hiểu đến {supported}.',
    remedy: 'Cập nhật haicap lên phiên bản mới hơn.',
  },
} as const;
