/** Whether an attribute of type `xsd:boolean` says yes; an absent one says no. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const DIGIT_0 = 48;

/** The most digits of a number that anything in a workbook is counted by. */
const MOST_DIGITS = 10;

/**
 * Takes an attribute's whole number; gives NaN when it is absent or none. A loop, since a large
 * sheet has a million of them.
 */
export function wholeNumber(value = ''): number {
  if (value === '' || value.length > MOST_DIGITS) return Number.NaN;
  let number = 0;
  for (let at = 0; at < value.length; at += 1) {
    const digit = value.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
