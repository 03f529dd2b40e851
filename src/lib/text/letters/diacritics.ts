const NOT_ASCII = /[^\0-\x7f]/;
const MARKED_LETTER = /([A-Za-z])[\u0300-\u036f]+/g;
const D_LOWER = /[đðɖ]/g;
const D_UPPER = /[ĐÐƉ]/g;

/**
 * Takes any text; gives its Latin letters without marks (`Đắk` → `Dak`), case kept, the rest as
 * it is. Different places collide this way (Ba Tô, Ba Tơ): only to propose, never to decide.
 */
export function stripDiacritics(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(MARKED_LETTER, '$1')
    .replace(D_LOWER, 'd')
    .replace(D_UPPER, 'D')
    .normalize('NFC');
}
