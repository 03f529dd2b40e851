import { defineFinding } from '../../define.js';
import { knowing } from '../configuration-examples.js';

export const baselineStale = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['count', 'known'],
  vi: {
    title: 'Tệp mốc còn ghi điều không còn nữa',
    message: 'Tệp mốc ghi {count} điều đã biết mà lần chạy này không còn thấy: {known}.',
    suggestion: 'Chạy lại với --baseline-update để tệp mốc ngắn lại.',
    why: 'Tệp mốc (--baseline) giữ những phát hiện đã biết để chỉ điều mới làm lệnh thất bại. Điều đã xử lý xong mà còn nằm đó thì một ngày nào đó sẽ che một lỗi quay lại. Chỉ những mục của tệp có trong lần chạy mới được xét.',
    remedy: 'Chạy lại với --baseline-update, hoặc xóa các mục ấy trong tệp mốc.',
  },
  en: {
    title: 'The baseline names what is gone',
    message:
      'The baseline names {count} known {count|finding|findings} that this run met no more: {known}.',
    suggestion: 'Run again with --baseline-update, and it gets shorter.',
    why: 'A baseline (--baseline) keeps what is known, so that only what is new makes a command fail. An entry that stays after its fault was mended will one day hide the same fault come back. Only entries of files that the run read are looked at.',
    remedy: 'Run again with --baseline-update, or take these entries out of the file.',
  },
  example: knowing('field-unknown'),
});
