/** Takes a finite number; gives its shortest decimal notation, without an exponent below 10^15. */
export function numberText(value: number): string {
  const shortest = String(value);
  const [mantissa = '', exponent] = shortest.split('e-');
  return exponent === undefined ? shortest : shiftPoint(mantissa, Number(exponent));
}

/** Writes `m e-n` without its exponent: `1.5`, 7 → `0.00000015`. */
function shiftPoint(mantissa: string, places: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  return `${sign}0.${'0'.repeat(places - 1)}${digits}`;
}
