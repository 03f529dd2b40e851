import type { Step } from '../../../core/reading/index.js';

/** What a command is at, in the middle of a sentence, and how far it is. */
export const steps = {
  read: { doing: 'đang đọc {detail}', done: '{count} dòng' },
  understand: { doing: 'đang tìm dòng tiêu đề và các cột', done: '{count} dòng' },
  repair: { doing: 'đang sửa {detail}', done: '{count} dòng' },
  check: { doing: 'đang kiểm tra {detail}', done: '{count} dòng' },
  gather: { doing: 'đang tổng hợp phát hiện', done: '{count} bản ghi' },
  mark: { doing: 'đang đánh dấu vào {detail}', done: '{count} dòng' },
  reconcile: { doing: 'đang chuyển đổi {detail}', done: '{count} dòng' },
  diff: { doing: 'đang so sánh hai bên', done: '{count} bản ghi' },
  compare: { doing: 'đang so với lần nhập trước', done: '{count} bản ghi' },
  findings: { doing: 'đang lưu phát hiện', done: '{count} phát hiện' },
  remove: { doing: 'đang bỏ bản ghi cũ', done: '{count} bản ghi' },
  store: { doing: 'đang lưu bản ghi', done: '{count} bản ghi' },
  commit: { doing: 'đang hoàn tất việc lưu', done: '{count} bản ghi' },
  committed: { doing: 'đang hoàn tất việc lưu', done: '{count} bản ghi' },
  reject: { doing: 'đang ghi các dòng để riêng', done: '{count} dòng' },
  stored: { doing: 'đang hoàn tất việc lưu', done: '{count} bản ghi' },
  load: { doing: 'đang đọc {detail} từ kho làm việc', done: '{count} bản ghi' },
  export: { doing: 'đang xuất {detail}', done: '{count} bản ghi' },
  examine: { doing: 'đang khám kho làm việc', done: '{count} bản ghi' },
  copy: { doing: 'đang sao kho làm việc ra {detail}', done: '{count} bản ghi' },
  forget: { doing: 'đang xóa các dòng để riêng cũ', done: '{count} dòng' },
  restore: { doing: 'đang lấy lại phiên bản {detail}', done: '{count} bản ghi' },
  history: { doing: 'đang đọc lịch sử của kho làm việc', done: '{count} phiên bản' },
  report: { doing: 'đang viết báo cáo', done: '{count} phát hiện' },
} satisfies Readonly<Record<Step, { readonly doing: string; readonly done: string }>>;

/** Of the line of progress, and of what is said to whoever stops a command. */
export const progress = {
  thousands: '.',
  share: '{share}%',
  secondsLeft: 'còn khoảng {seconds} giây',
  minutesLeft: 'còn khoảng {minutes} phút',
  where: 'khi {doing}',
};
