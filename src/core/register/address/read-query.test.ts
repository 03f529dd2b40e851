import { expect, test } from 'vitest';
import { loadRegister } from '../codec/load.js';
import { makeMatcher } from '../lookup/matcher.js';
import { matcherSources } from '../lookup/sources.js';
import { communesOn } from '../queries.js';
import { fullName } from '../units/unit-types.js';

const register = loadRegister();
const matcher = makeMatcher(matcherSources(register));

/** How a text is understood: code, type, name, district, province. */
function understood(text: string): string {
  const { code, ward, district, province } = matcher.match({ text }).query;
  return [code, ward?.type, ward?.name, district?.text, province?.text]
    .map((part) => part ?? '')
    .join('|');
}

test.each([
  ['P. Bến Nghé, Q.1, TP.HCM', '|phường|Bến Nghé|Q.1|TP.HCM'],
  ['P.Bến Nghé,Q.1,TPHCM', '|phường|Bến Nghé|Q.1|TPHCM'],
  ['Ph. 09, Q.8, TPHCM', '|phường|09|Q.8|TPHCM'],
  ['4 Chánh Hưng Ph9 Q8 TPHCM', '|phường|9|Q8|TPHCM'],
  ['Tổ 2, TTr. Ba Hàng, H. Phổ Yên, T. Thái Nguyên', '|thị trấn|Ba Hàng|H. Phổ Yên|T. Thái Nguyên'],
  ['T.trấn Ba Hàng, T.xã Phổ Yên', '|thị trấn|Ba Hàng|T.xã Phổ Yên|'],
  ['Phg. Ba Hàng, T.phố Phổ Yên', '|phường|Ba Hàng|T.phố Phổ Yên|'],
  ['X. Hòa Lộc - H. Tam Bình - T. Vĩnh Long', '|xã|Hòa Lộc|H. Tam Bình|T. Vĩnh Long'],
  ['Hòa Lộc – Tam Bình – Vĩnh Long', '||Hòa Lộc|Tam Bình|Vĩnh Long'],
  ['phuong ben nghe quan 1', '|phường|ben nghe|quan 1|'],
  ['ben nghe quan 1 ho chi minh', '||ben nghe|quan 1|ho chi minh'],
  ['F12 Q10', '|phường|12|Q10|'],
  ['P5', '|phường|5||'],
  ['phường12 quận10', '|phường|12|quận10|'],
  ['TT Thứa, H. Lương Tài', '|thị trấn|Thứa|H. Lương Tài|'],
  ['xã Lương Tài Bắc Ninh', '|xã|Lương Tài||Bắc Ninh'],
  ['00634', '00634||||'],
  ['00634 Đại Mỗ', '00634||Đại Mỗ||'],
  ['Đại Mỗ (00634), Hà Nội', '00634||Đại Mỗ||Hà Nội'],
  ['634', '634||||'],
  ['Đại Mỗ - 00634', '00634||Đại Mỗ||'],
  ['00634 - Phường Đại Mỗ', '00634|phường|Đại Mỗ||'],
  ['Văn Miếu - Quốc Tử Giám 00199', '00199||Văn Miếu - Quốc Tử Giám||'],
  ['Bến Nghé, TP. HCM 70000', '||Bến Nghé||TP. HCM'],
  ['P. Phúc Xá, Q. Ba Đình, Hà Nội, 11413', '|phường|Phúc Xá|Q. Ba Đình|Hà Nội'],
  ['P. Phúc Xá, Q. Ba Đình, Hà Nội, 100000, Việt Nam', '|phường|Phúc Xá|Q. Ba Đình|Hà Nội'],
  ['P. Phúc Xá, Q. Ba Đình, Hà Nội - 100000', '|phường|Phúc Xá|Q. Ba Đình|Hà Nội'],
  ['P. Phúc Xá, Q. Ba Đình, Hà Nội-11413', '|phường|Phúc Xá|Q. Ba Đình|Hà Nội'],
  ['P. Phúc Xá - Q. Ba Đình - Hà Nội - 11413', '|phường|Phúc Xá|Q. Ba Đình|Hà Nội'],
  ['P. Phúc Xá, Q. Ba Đình, Hà Nội. 11413', '|phường|Phúc Xá|Q. Ba Đình|Hà Nội'],
  ['P. Bến Nghé, Q.1, TP.HCM - 70000', '|phường|Bến Nghé|Q.1|TP.HCM'],
  [
    'Phường Phúc Xá, Quận Ba Đình (001), Thành phố Hà Nội (01)',
    '|phường|Phúc Xá|Quận Ba Đình|Thành phố Hà Nội',
  ],
  ['123 Lê Lợi, Bến Nghé, Quận 1, TP HCM, Việt Nam', '||Bến Nghé|Quận 1|TP HCM'],
  ['Quận 1, phường Bến Nghé, TP HCM', '|phường|Bến Nghé|Quận 1|TP HCM'],
  ['Thôn Đông, Lương Tài, Bắc Ninh', '||Lương Tài||Bắc Ninh'],
  ['phường Bến Nghé (cũ)', '|phường|Bến Nghé||'],
  ['Văn Miếu - Quốc Tử Giám, Đống Đa, HN', '||Văn Miếu - Quốc Tử Giám|Đống Đa|HN'],
  [
    'Phước Mỹ - TP. Phan Rang - Tháp Chàm - Ninh Thuận',
    '||Phước Mỹ|TP. Phan Rang - Tháp Chàm|Ninh Thuận',
  ],
  ['Phường 1, TP. Vũng Tàu, BR-VT', '|phường|1|TP. Vũng Tàu|BR-VT'],
  ['phường Vĩnh Ninh, TT Huế', '|phường|Vĩnh Ninh||TT Huế'],
  ['P. Trần Phú, TP. Hải Dương, Hải Dương', '|phường|Trần Phú|TP. Hải Dương|Hải Dương'],
  ['Xã Tân Xã huyện Thạch Thất', '|xã|Tân Xã|huyện Thạch Thất|'],
  ['xa tan xa huyen thach that', '|xã|tan xa|huyen thach that|'],
  ['xa trung thuong huyen quan son', '|xã|trung thuong|huyen quan son|'],
  ['huyện Lý Sơn', '|huyện|Lý Sơn||'],
  ['Phường Bến Nghé, Quận 1, TP.HCM, 70000', '|phường|Bến Nghé|Quận 1|TP.HCM'],
  ['Phường Láng Hạ, Quận Đống Đa, Hà Nội - 100000', '|phường|Láng Hạ|Quận Đống Đa|Hà Nội'],
  [
    'Số 12, Xa Phuoc Long, Huyen Giong Trom, Tinh Ben Tre',
    '|xã|Phuoc Long|Huyen Giong Trom|Tinh Ben Tre',
  ],
  ['Số 12 đường Láng, Phuong Da Kao, Quan 1, TP HCM', '|phường|Da Kao|Quan 1|TP HCM'],
  ['Phường Quan Hoa, Quận Cầu Giấy, Hà Nội', '|phường|Quan Hoa|Quận Cầu Giấy|Hà Nội'],
  ['P.I, TP.Vị Thanh, Hậu Giang', '|phường|I|TP.Vị Thanh|Hậu Giang'],
  ['P.Hòa Hiệp Trung, TX Đông Hòa, PY', '|phường|Hòa Hiệp Trung|TX Đông Hòa|PY'],
  ['phường Vĩnh Ninh, T.T. Huế', '|phường|Vĩnh Ninh||T.T. Huế'],
])('%s', (text, expected) => {
  expect(understood(text)).toBe(expected);
});

test.each([
  ['Phường Đúc, TP Huế', 'Phường Phường Đúc'],
  ['xa dung, dien bien dong', 'Xã Xa Dung'],
  ['nguyen trung truc, ba dinh, ha noi', 'Phường Trúc Bạch'],
  ['Phường VII, Vĩnh Long', 'Phường 7'],
  ['P.I, TP.Vị Thanh, Hậu Giang', 'Phường I'],
  ['Xã Đoan Bái, Hiệp Hòa, Bắc Ninh', 'Xã Đoan Bái'],
])('%s means %s', (text, name) => {
  const [first] = matcher.match({ text }).candidates;
  expect(first && fullName(first.unit)).toBe(name);
});

test('an answer does not depend on what was asked before', () => {
  const texts = [
    'Số 12, Xa Phuoc Long, Huyen Giong Trom, Tinh Ben Tre',
    'So 12, Xa Phuoc Long, Huyen Giong Trom, Tinh Ben Tre',
    'Thị xã Quang Tri, Quảng Trị',
    'thi xa Quang Tri, Quang Tri',
  ];
  const sources = matcherSources(register);
  const answers = (order: readonly string[]) => {
    const fresh = makeMatcher(sources);
    return new Map(order.map((text) => [text, fresh.match({ text })]));
  };
  const forwards = answers(texts);
  const backwards = answers([...texts].reverse());
  for (const text of texts) expect(forwards.get(text)).toEqual(backwards.get(text));
});

test.each([
  ['Vũng Liêm, Vĩnh Long', false],
  ['Đăk Nông', false],
  ['Số 5 Lê Lợi, Bình Thạnh, TP.HCM', false],
  ['Thị trấn Vũng Liêm, huyện Vũng Liêm, Vĩnh Long', true],
  ['Vũng Liêm, Vũng Liêm, Vĩnh Long', true],
])('whether %s can only be a ward: %s', (text, expected) => {
  const [first] = matcher.match({ text }).candidates;
  expect(first?.certain).toBe(expected);
});

test('a name that stands in a column of wards is no district', () => {
  const units = communesOn(register, '2025-06-30');
  const old = makeMatcher(matcherSources(register), { units });
  const asked = { text: 'VŨNG LIÊM', province: 'Vĩnh Long' };
  expect(old.match(asked).candidates.some(({ certain }) => certain)).toBe(false);
  expect(old.match({ ...asked, isWard: true }).candidates[0]?.certain).toBe(true);
});

test('a text full of signs is read in no time, a page of text not at all', () => {
  for (const part of [' aa,', 'a-', 'xã a ', 'p. ', 'TP. ', '(', 'xa ', 'xa quan ']) {
    const text = part.repeat(1000 / part.length);
    const start = performance.now();
    matcher.match({ text });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(matcher.match({ text: text.repeat(1000) }).candidates).toEqual([]);
  }
});
