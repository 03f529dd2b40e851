import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegister } from '../codec/load.js';
import { makeMatcher } from '../lookup/matcher.js';
import { matcherSources } from '../lookup/sources.js';
import { communesOn, districtOf, provinceOf } from '../queries.js';
import { fullName } from '../units/unit-types.js';

const register = loadRegister();
const units = communesOn(register, '2025-06-30');
const sources = matcherSources(register);
const matcher = makeMatcher(sources, { units });

function ask(text: string) {
  return matcher.match({ text, isAddress: true });
}

/** The ward that an address means for certain, with its district. */
function meant(text: string): string | undefined {
  const unit = ask(text).candidates.find(({ certain }) => certain)?.unit;
  const district = unit && districtOf(register, unit);
  return unit && `${fullName(unit)}, ${district?.name ?? ''}`;
}

describe('a ward', () => {
  test.each([
    [
      'said with its places twice',
      'Phường Thanh Bình, Quận Hải Châu, Tp. Đà Nẵng, Đà Nẵng',
      'Hải Châu',
    ],
    ['before a country', 'Xã Yên Sơn, Huyện Quốc Oai, Hà Nội, Viêt nam.', 'Quốc Oai'],
    [
      'behind a street of a date',
      'Số 8 đường 19/5, Phường Văn Quán, Quận Hà Đông, Hà Nội',
      'Hà Đông',
    ],
    ['with a telephone', 'Phường Tân Định, Quận 1, TP HCM (ĐT: 0909.111.222)', '1'],
    ['with the city in English', 'Phú Thọ Hòa, Tân Phú, Ho Chi Minh City', 'Tân Phú'],
    ['in English', 'Ward 7, District 11, Ho Chi Minh City', '11'],
    ['without a space behind its type', 'PhườngLáng Hạ, QuậnĐống Đa, Hà Nội', 'Đống Đa'],
    ['parted by points', 'Phường Láng Hạ. Quận Đống Đa. Hà Nội', 'Đống Đa'],
    ['under a district of before', 'Phường An Phú, Quận 2, TP.HCM', 'Thủ Đức'],
    ['under a province of before', 'Xã Đồng Trúc, Thạch Thất, Hà Tây', 'Thạch Thất'],
    ['under a district called an island', 'Xã Hạ Long, Huyện đảo Vân Đồn, Quảng Ninh', 'Vân Đồn'],
    ['beside its own district’s name', 'Phường Kim Tân, Lào Cai, TP Lào Cai, Lào Cai', 'Lào Cai'],
    ['behind a number and a hyphen', 'Tổ 5-Xã Hát Môn-Huyện Phúc Thọ-Hà Nội', 'Phúc Thọ'],
    [
      'with its province and the one of today',
      'Xã Liêm Cần, Huyện Thanh Liêm, Hà Nam, Ninh Bình',
      'Thanh Liêm',
    ],
    ['behind a house and a street', '12 Hàng Bài, Tràng Tiền, Hoàn Kiếm, Hà Nội', 'Hoàn Kiếm'],
  ])('%s is settled', (_, text, district) => {
    expect(meant(text)?.split(', ')[1]).toBe(district);
  });
});

describe('nobody but a person can tell the ward of', () => {
  test.each([
    ['a street of a date', '15 đường 19/8, Quận 4, TP.HCM'],
    ['a house alone', '77/3, Quận 3, TP HCM'],
    ['the number of a quarter', 'KP 6, Quận 7, TP.HCM'],
    ['the number of a floor', 'Lầu 5, Quận 3, TP.HCM'],
    ['a road with a number', 'QL 14, Quận 12, TP.HCM'],
    ['a street behind a house number', 'Số 27, Trần Phú, Thành phố Bắc Giang, Bắc Giang'],
    ['a quarter without a district', 'Khu Sky 2, Phú Mỹ Hưng, TP.HCM'],
    ['two wards of one district', 'Phường Đa Kao, Tân Định, Quận 1, TP.HCM'],
    ['two wards with their types', 'Phường 3, Phường 5, Quận 8, TP.HCM'],
    ['two wards without diacritics', 'Phuong Da Kao, Tan Dinh, Quan 1, TP.HCM'],
    ['two wards that marks alone tell apart', 'Xã Hoằng Phú, Xã Hoằng Phụ, Hoằng Hóa, Thanh Hóa'],
    ['two wards with a hyphen between them', 'Phường 3-Phường 5, Quận 8, TP.HCM'],
    ['a second ward that begins like a remark', 'Xa Phu Thinh, Cu Van, Huyen Dai Tu, Thai Nguyen'],
    ['a second ward that begins like a district', 'Xã Ia Pal, H Bông, Huyện Chư Sê, Gia Lai'],
    ['a second ward that begins like an alley', 'Xuân Đài, Kiệt Sơn, Huyện Tân Sơn, Phú Thọ'],
    ['two provinces', 'Xã Liêm Cần, Huyện Thanh Liêm, Tỉnh Nghệ An, Tỉnh Hà Nam'],
    ['two districts', 'Xã Bản Phố, Mường Khương, Lào Cai, TP Lào Cai, Lào Cai'],
  ])('%s', (_, text) => {
    expect(meant(text)).toBeUndefined();
  });

  test('two wards that have become one is not settled by what both have become', () => {
    expect(ask('Phường 3, Phường 5, Quận 8, TP.HCM').isTorn).toBe(true);
  });

  test('a street that two wards are called by is not settled by what both have become', () => {
    expect(ask('Số 12, Yên Viên, Huyện Gia Lâm, Hà Nội').isWard).toBe(false);
    expect(ask('Yên Viên, Huyện Gia Lâm, Hà Nội').isWard).toBe(true);
  });

  test.each([
    ['Số 9 Tô Ký Trung Chánh, Hóc Môn, TP.HCM', 'Xã Trung Chánh'],
    ['Thôn 3 Ea Tih, Ea Kar, Đắk Lắk', 'Xã Ea Tih'],
  ])('%s: but the ward at its end comes first', (text, name) => {
    const [first] = ask(text).candidates;
    expect(first && fullName(first.unit).toLowerCase()).toBe(name.toLowerCase());
  });
});

const FRONTS = [
  'Số 5',
  '36/18/469',
  'đường 30/4',
  '12 Nguyễn Trãi',
  'Tổ 3',
  'KP 7',
  'Ấp Bình An',
  'Lô B2-11',
  'Tầng 3',
  'ngõ 298',
  'gần chợ',
];

test('a street, a house or a remark in front never makes another ward of an address', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.array(fc.constantFrom(...FRONTS), { minLength: 1, maxLength: 3 }),
      (unit, fronts) => {
        const district = districtOf(register, unit);
        const province = provinceOf(register, unit);
        const address = [unit, district, province].flatMap((one) => (one ? [fullName(one)] : []));
        const alone = meant(address.join(', '));
        expect(meant([...fronts, ...address].join(', '))).toBe(alone);
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});
