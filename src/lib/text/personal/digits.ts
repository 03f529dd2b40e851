const DIGIT = /\p{Nd}/u;

/** Digits of one script follow each other from zero on, ten by ten. */
export function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/** Takes digits of whatever script and what stands between them; gives them as ASCII has them. */
export function asciiDigits(text: string): string {
  return text.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Fewer digits are everywhere. */
const FEWEST = 7;

/** What a number is known again by: Excel eats zeros. Undefined for one that is too short to tell anything. */
export function digitsKey(text: string): string | undefined {
  const digits = asciiDigits(text);
  return digits.length < FEWEST ? undefined : digits.replace(/^0+/, '');
}
