/** How numbers are written (ECMA-376 Part 1, 17.18.59); what isn't here we can't write. */
const FORMATS: ReadonlyMap<string, (number: number) => string | undefined> = new Map([
  ['decimal', String],
  ['decimalZero', (number: number) => String(number).padStart(2, '0')],
  ['lowerLetter', letters],
  ['upperLetter', (number: number) => letters(number)?.toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (number: number) => roman(number)?.toUpperCase()],
  ['none', () => ''],
]);

/** Gives a number as it is written, or undefined when the format or its range doesn't know it. */
export function formatNumber(number: number, format: string): string | undefined {
  return FORMATS.get(format)?.(number);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** As far as Word goes on with letters. */
const MOST_LETTERS = 780;

/** `z` is followed by `aa`, `bb`, …, not by `ab`. */
function letters(number: number): string | undefined {
  if (number < 1 || number > MOST_LETTERS) return undefined;
  const times = Math.ceil(number / LETTERS.length);
  return LETTERS.charAt((number - 1) % LETTERS.length).repeat(times);
}

const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** As far as Roman numerals go. */
const MOST_ROMAN = 3999;

function roman(number: number): string | undefined {
  if (number < 1 || number > MOST_ROMAN) return undefined;
  let rest = number;
  let text = '';
  for (const [numeral, value] of ROMAN) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
