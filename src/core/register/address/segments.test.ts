import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from './segments.js';

test.each([
  ['8 đường 30/4, Phường 1', ['8 đường 30/4', 'Phường 1']],
  ['Hẻm 12/4A/B7', ['Hẻm 12/4A/B7']],
  ['Bến Nghé/Quận 1/TP.HCM', ['Bến Nghé', 'Quận 1', 'TP.HCM']],
  ['Khu phố 3/Phường 5', ['Khu phố 3', 'Phường 5']],
  ['PhườngYên Hoà, QuậnĐống Đa', ['Phường Yên Hoà', 'Quận Đống Đa']],
  ['Phường Ô Chợ DừaQuận Đống Đa', ['Phường Ô Chợ Dừa', 'Quận Đống Đa']],
  ['XÃ YÊN HÒA', ['XÃ YÊN HÒA']],
  ['phường Cát Linh. Quận Đống Đa. Hà Nội', ['phường Cát Linh', 'Quận Đống Đa', 'Hà Nội']],
  ['Phường 5. Quận 3', ['Phường 5', 'Quận 3']],
  ['P. 5, TP. Huế', ['P. 5', 'TP. Huế']],
  ['TTr. Sông Công. Ph. Ba Hàng', ['TTr. Sông Công', 'Ph. Ba Hàng']],
  ['12 Chánh Hưng-Ph.9-Q.8-TPHCM', ['12 Chánh Hưng-Ph.9', 'Q.8', 'TPHCM']],
  ['Lô C7-KDC Bình Hưng', ['Lô C7-KDC Bình Hưng']],
  ['Phường 5, Huế 530000', ['Phường 5', 'Huế']],
  ['Phường 5, Huế, 530000', ['Phường 5', 'Huế']],
  ['Số 10432, Xã A', ['Số 10432', 'Xã A']],
  ['Xã A (ĐT: 0912.345.678)', ['Xã A', 'ĐT: 0912.345.678']],
])('%s', (text, parts) => {
  expect(splitText(text)).toEqual(parts);
});

test('numbers joined by slashes are never parted', () => {
  const number = fc
    .array(fc.nat(999), { minLength: 2, maxLength: 4 })
    .map((some) => some.join('/'));
  fc.assert(
    fc.property(number, (joined) => {
      expect(splitText(`Số ${joined}, Xã A`)).toEqual([`Số ${joined}`, 'Xã A']);
    }),
  );
});
