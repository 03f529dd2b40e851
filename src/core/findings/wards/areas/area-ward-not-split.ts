import { defineFinding } from '../../define.js';
import { areas } from '../reconcile-examples.js';

export const areaWardNotSplit = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Xã cũ trong bảng địa bàn không bị chia',
    message: '“{value}” không bị chia cho nhiều đơn vị, nên không cần bảng địa bàn.',
    suggestion: 'Kiểm tra mã; nếu đúng thì bỏ dòng này.',
    why: 'Xã cũ chỉ vào một đơn vị mới thì luật đã nói rõ; có dòng cho xã ấy thường là do gõ nhầm mã.',
    remedy: 'Sửa mã, hoặc bỏ dòng.',
  },
  en: {
    title: 'The old commune of an areas table was not split',
    message: '“{value}” was not split among several units, so it needs no areas.',
    suggestion: 'Check the code; if it is right, leave the line out.',
    why: 'Of a commune that went into one unit the law says all there is to say; a line about it is usually a slip in the code.',
    remedy: 'Correct the code, or leave the line out.',
  },
  example: areas('00004,Tổ 1,00004'),
});
