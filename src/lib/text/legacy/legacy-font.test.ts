import { expect, test } from 'vitest';
import { detectLegacyFont } from './legacy-font.js';

test.each([
  ['B¶o Th¾ng', 'tcvn3', 'Bảo Thắng'],
  ['Thñ tôc cÊp hé chiÕu', 'tcvn3', 'Thủ tục cấp hộ chiếu'],
  ['Uû ban nh©n d©n', 'tcvn3', 'Uỷ ban nhân dân'],
  ['TP Hå ChÝ Minh', 'tcvn3', 'TP Hồ Chí Minh'],
  ['§¾k L¾k', 'tcvn3', 'Đắk Lắk'],
  ['B¾c K¹n', 'tcvn3', 'Bắc Kạn'],
  ['HuÕ', 'tcvn3', 'Huế'],
  ['Q§-UBND ngµy 5/7', 'tcvn3', 'QĐ-UBND ngày 5/7'],
  ['Tieáng Vieät', 'vni', 'Tiếng Việt'],
  ['Thöøa Thieân Hueá', 'vni', 'Thừa Thiên Huế'],
  ['UÛY BAN NHAÂN DAÂN', 'vni', 'ỦY BAN NHÂN DÂN'],
  ['Hueá', 'vni', 'Huế'],
])('%j was written for %s', (text, font, converted) => {
  expect(detectLegacyFont(text)).toMatchObject({ font, converted });
});

test('the more words speak for a font, the surer it is', () => {
  const one = detectLegacyFont('HuÕ')?.confidence ?? 0;
  const two = detectLegacyFont('B¶o Th¾ng')?.confidence ?? 0;
  const many =
    detectLegacyFont('B¶o Th¾ng, L¹ng S¬n, Qu¶ng TrÞ, Kiªn Giang, H¶i D­¬ng')?.confidence ?? 0;
  expect(one).toBe(0.5);
  expect(two).toBe(0.75);
  expect(many).toBeGreaterThan(0.95);
});

test('text opened as Windows-1258 is known as well', () => {
  expect(detectLegacyFont('hé chiƠu, B¶o Th¾ng')).toMatchObject({
    converted: 'hộ chiếu, Bảo Thắng',
  });
});

test.each([
  ['Vietnamese', 'Thủ tục cấp hộ chiếu ở Bảo Thắng'],
  ['Vietnamese with letters of Latin-1 only', 'Hoàng Sa, Hà Nam, lá cây, tôi là bà cô'],
  ['Vietnamese, decomposed', 'Thủ tục hành chính'.normalize('NFD')],
  ['place names', 'Xã Kông Lơng Khơng, Đăk Pơ, Ia O, Êa Súp, Pô Kô, Krông Nô'],
  ['Vietnamese with signs', 'giá × 2, 5 µm, § 5, £ 5, · mục, ½'],
  ['ASCII', 'Quyet dinh 163/QD-BTP'],
  ['English', 'A naïve résumé by Microsoft® Word© costs £5'],
  ['French', "Où est-ce que l'été dernier a été goûté ? « là » très tôt, même dû à Noël"],
  ['French, one word', 'où'],
  ['French, one word', 'thaï'],
  ['German', 'Köln für Müller und Söhne, größer als München'],
  ['Spanish', 'aún más país año corazón'],
  ['Portuguese', 'São Paulo não está, corações à mão'],
  ['Swedish', 'på så sätt blir det lätt att gå'],
])('%s is no legacy font: %j', (_, text) => {
  expect(detectLegacyFont(text)).toBeUndefined();
});
