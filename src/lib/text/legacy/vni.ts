import { asLatin1 } from './windows-1258.js';

/** VNI for Windows: letters of two bytes, a vowel and the sign it bears, then those of one byte. */
const LETTERS: Readonly<Record<string, string>> = {
  aø: 'à',
  aù: 'á',
  aû: 'ả',
  aõ: 'ã',
  aï: 'ạ',
  aê: 'ă',
  aè: 'ằ',
  aé: 'ắ',
  aú: 'ẳ',
  aü: 'ẵ',
  aë: 'ặ',
  aâ: 'â',
  aà: 'ầ',
  aá: 'ấ',
  aå: 'ẩ',
  aã: 'ẫ',
  aä: 'ậ',
  eø: 'è',
  eù: 'é',
  eû: 'ẻ',
  eõ: 'ẽ',
  eï: 'ẹ',
  eâ: 'ê',
  eà: 'ề',
  eá: 'ế',
  eå: 'ể',
  eã: 'ễ',
  eä: 'ệ',
  oø: 'ò',
  où: 'ó',
  oû: 'ỏ',
  oõ: 'õ',
  oï: 'ọ',
  oâ: 'ô',
  oà: 'ồ',
  oá: 'ố',
  oå: 'ổ',
  oã: 'ỗ',
  oä: 'ộ',
  ôø: 'ờ',
  ôù: 'ớ',
  ôû: 'ở',
  ôõ: 'ỡ',
  ôï: 'ợ',
  uø: 'ù',
  uù: 'ú',
  uû: 'ủ',
  uõ: 'ũ',
  uï: 'ụ',
  öø: 'ừ',
  öù: 'ứ',
  öû: 'ử',
  öõ: 'ữ',
  öï: 'ự',
  yø: 'ỳ',
  yù: 'ý',
  yû: 'ỷ',
  yõ: 'ỹ',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  ñ: 'đ',
};

const PAIR_OR_SIGN = /[aeouyôö][àáâãäåèéêëïõøùúûü]|[ìíæóòôöîñ]/gi;

/**
 * Takes text written for a VNI font (`Tieáng Vieät`), its bytes read as Latin-1, Windows-1252 or
 * Windows-1258; gives it in composed Unicode (`Tiếng Việt`). A letter is a capital when its vowel is.
 */
export function fromVni(text: string): string {
  return asLatin1(text).replace(PAIR_OR_SIGN, letterOf);
}

function letterOf(written: string): string {
  const lower = written.toLowerCase();
  const letter = LETTERS[lower] ?? written;
  return written.charAt(0) === lower.charAt(0) ? letter : letter.toUpperCase();
}
