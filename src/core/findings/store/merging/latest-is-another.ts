import { defineFinding } from '../../define.js';
import { merged } from '../merging-examples.js';

export const latestIsAnother = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['dataset', 'latest'],
  vi: {
    title: 'Bộ dữ liệu đã có trạng thái khác',
    message:
      'Chưa lưu gì: mới nhất của “{dataset}” là {latest}, không phải bên nào ở đây; lưu sẽ làm mất những gì chỉ có ở đó.',
    suggestion: 'Lấy @latest làm một bên, hoặc lưu vào tên khác bằng --into TÊN.',
    why: 'Kết quả thay cho trạng thái mới nhất của bộ dữ liệu. Nếu trạng thái ấy không phải là một bên đã hợp nhất (hay là đích của danh sách thay đổi) thì những gì có riêng ở đó sẽ mất mà không ai thấy. Cũng vậy khi một lệnh khác vừa lưu xen vào.',
    remedy: 'Chạy lại với phiên bản mới nhất làm một bên; các bản trước vẫn còn trong log.',
  },
  en: {
    title: 'The dataset has another state already',
    message:
      'Nothing was stored: the latest of “{dataset}” is {latest}, which is none of the sides here; what is there alone would be lost.',
    suggestion: 'Name @latest as a side, or store under another name with --into NAME.',
    why: 'The result takes the place of the latest state of the dataset. Where that is no side of the merge (or the target of the list of changes), what it has alone would be lost unseen. The same holds where another command stored something in between.',
    remedy: 'Run again with the latest revision as a side; earlier ones are still in the log.',
  },
  example: {
    ...merged(
      ['1.000080,Đăng ký khai sinh'],
      ['1.000080,Khai sinh'],
      ['1.000080,Đăng ký khai sinh'],
    ),
    earlier: [{ name: 'cu.csv', content: 'Mã số,Tên\n1.000094,Đăng ký kết hôn\n' }],
  },
});
