import { asLatin1 } from './windows-1258.js';
import { isReadable } from './words.js';

/** TCVN 5712:1993, third set (VN3), as the ABC fonts use it: its bytes seen as Latin-1, and their letters. */
const LETTERS: Readonly<Record<string, string>> = {
  // Capitals without tone: the only accented ones that the set has.
  '¡': 'Ă',
  '¢': 'Â',
  '£': 'Ê',
  '¤': 'Ô',
  '¥': 'Ơ',
  '¦': 'Ư',
  '§': 'Đ',
  '¨': 'ă',
  '©': 'â',
  ª: 'ê',
  '«': 'ô',
  '¬': 'ơ',
  '\u00ad': 'ư',
  '®': 'đ',
  µ: 'à',
  '¶': 'ả',
  '·': 'ã',
  '¸': 'á',
  '¹': 'ạ',
  '»': 'ằ',
  '¼': 'ẳ',
  '½': 'ẵ',
  '¾': 'ắ',
  Æ: 'ặ',
  Ç: 'ầ',
  È: 'ẩ',
  É: 'ẫ',
  Ê: 'ấ',
  Ë: 'ậ',
  Ì: 'è',
  Î: 'ẻ',
  Ï: 'ẽ',
  Ð: 'é',
  Ñ: 'ẹ',
  Ò: 'ề',
  Ó: 'ể',
  Ô: 'ễ',
  Õ: 'ế',
  Ö: 'ệ',
  '×': 'ì',
  Ø: 'ỉ',
  Ü: 'ĩ',
  Ý: 'í',
  Þ: 'ị',
  ß: 'ò',
  á: 'ỏ',
  â: 'õ',
  ã: 'ó',
  ä: 'ọ',
  å: 'ồ',
  æ: 'ổ',
  ç: 'ỗ',
  è: 'ố',
  é: 'ộ',
  ê: 'ờ',
  ë: 'ở',
  ì: 'ỡ',
  í: 'ớ',
  î: 'ợ',
  ï: 'ù',
  ñ: 'ủ',
  ò: 'ũ',
  ó: 'ú',
  ô: 'ụ',
  õ: 'ừ',
  ö: 'ử',
  '÷': 'ữ',
  ø: 'ứ',
  ù: 'ự',
  ú: 'ỳ',
  û: 'ỷ',
  ü: 'ỹ',
  ý: 'ý',
  þ: 'ỵ',
};

const MARKED = /[^\0-\x7f]/;
const LOWER = /[a-z]/;
const TWO_CAPITALS = /[A-Z].*[A-Z]/;
const CAPITAL_BEHIND = /[^\0-\x7f][A-Z]/;
const WORD = /[^\s\d.,;:()/-]+/g;

/**
 * Takes text written for an ABC font (`B¶o Th¾ng`), its bytes read as Latin-1, Windows-1252 or
 * Windows-1258; gives it in composed Unicode (`Bảo Thắng`). The set has no toned capitals, the
 * ABC capital fonts draw small letters as capitals: a marked word with two plain capitals and no
 * small letter becomes capitals (`TH¾NG` → `THẮNG`) when one of them stands behind the mark or the
 * word is a Vietnamese syllable, and so does a text without small letters that has such a word.
 */
export function fromTcvn3(text: string): string {
  const bytes = asLatin1(text);
  const allCapitals = !LOWER.test(bytes) && (bytes.match(WORD) ?? []).some(isCapitals);
  return bytes.replace(WORD, (word) => convertWord(word, allCapitals || isCapitals(word)));
}

function convertWord(word: string, capitals: boolean): string {
  const converted = lettersOf(word);
  return capitals ? converted.toUpperCase() : converted;
}

function lettersOf(word: string): string {
  return [...word].map((char) => LETTERS[char] ?? char).join('');
}

/** `KBô` and `SRó` are names of the Central Highlands: plain capitals before a last, small vowel. */
function isCapitals(word: string): boolean {
  if (!MARKED.test(word) || !TWO_CAPITALS.test(word) || LOWER.test(word)) return false;
  return CAPITAL_BEHIND.test(word) || isReadable(lettersOf(word));
}
