import { defineFinding } from '../../define.js';
import { areas } from '../reconcile-examples.js';

export const areaNotSuccessor = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['candidates'],
  vi: {
    title: 'Đơn vị mới không nhận phần nào của xã cũ',
    message: '“{value}” không phải là đơn vị mà luật giao cho một phần của xã cũ này.',
    suggestion: 'Các đơn vị nhận: {candidates}.',
    why: 'Bảng địa bàn chỉ nói rõ thêm điều luật để ngỏ; nó không thể đưa một thôn sang đơn vị mà nghị quyết không nêu.',
    remedy: 'Sửa mã (và tên) đơn vị mới; xem bằng “haicap wards trace”.',
  },
  en: {
    title: 'The new unit took no part of the old commune',
    message: '“{value}” is not one of the units that received a part of this old commune.',
    suggestion: 'The units that took parts: {candidates}.',
    why: 'An areas table says more closely what the law leaves open; it can not put a hamlet into a unit that the resolution does not name.',
    remedy: 'Correct the code (and name) of the new unit; see “haicap wards trace”.',
  },
  example: areas('00634,Tổ 1,00004'),
});
