/** The parts of an address are bounded so that a long line of letters costs no more than its length. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Mobile numbers have 10 digits, landline numbers 11 (numbering plan of 2017–2018). */
const MOBILE = /(?<![\p{L}\d]|\d[.,])0[35789]\d(?:[ .-]?\d){7}(?![\p{L}\d]|[.,]\d)/gu;
const LANDLINE = /(?<![\p{L}\d]|\d[.,])\(?02\d(?:\)?[ .-]?\d){8}(?![\p{L}\d]|[.,]\d)/gu;
const ABROAD = /(?:\(\+84\)|\+84|(?<!\d)0084)[ .-]?(?:\(0\) ?)?[2-9](?:[ .-]?\d){8,9}(?!\d)/g;

/** Identity numbers: 9 digits on cards before 2016, 12 since (Decree 137/2015/NĐ-CP, Article 13). */
const IDENTITY = /(?<![\p{L}\d]|\d[.,/-])(?:\d{12}|\d{9})(?![\p{L}\d]|[.,/-]\d)/gu;

/** Nine digits before a currency are an amount. */
const CURRENCY = /^\s*(?:đồng|đ(?!\p{L})|vnđ|vnd|₫)/iu;

const SEPARATORS = /[() .-]+/;
const CHARACTER = /[^\s.@()+-]/g;

/**
 * Takes text; gives it with the letters and digits of e-mail addresses, Vietnamese telephone
 * numbers and identity numbers replaced by bullets. Procedure codes, decision numbers, ward
 * codes, dates and amounts stay. A tax code that reads as a telephone number is masked too.
 */
export function redactPersonal(text: string): string {
  return text
    .replace(EMAIL, mask)
    .replace(ABROAD, mask)
    .replace(LANDLINE, maskPhone)
    .replace(MOBILE, maskPhone)
    .replace(IDENTITY, maskUnlessAmount);
}

function mask(match: string): string {
  return match.replace(CHARACTER, '•');
}

/** Two ward codes side by side have ten digits too: groups of five are no telephone number. */
function maskPhone(match: string): string {
  const [first = '', ...rest] = match.split(SEPARATORS).filter((group) => group !== '');
  const asDialled = rest.length === 0 || (first.length <= 4 && rest.every(isPhoneGroup));
  return asDialled ? mask(match) : match;
}

function isPhoneGroup(group: string): boolean {
  return group.length >= 2 && group.length !== 5;
}

function maskUnlessAmount(match: string, offset: number, text: string): string {
  return CURRENCY.test(text.slice(offset + match.length)) ? match : mask(match);
}
