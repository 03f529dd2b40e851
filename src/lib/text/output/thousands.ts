/**
 * Takes the digits of a whole number, a sign maybe before them; gives them with a separator between thousands: `-1.622.000`.
 * A number in another notation (`1e+21`) stays.
 */
export function groupThousands(digits: string, separator: string): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.slice(sign.length);
  if (!/^\d+$/.test(bare)) return digits;
  const groups: string[] = [];
  for (let end = bare.length; end > 0; end -= 3)
    groups.unshift(bare.slice(Math.max(0, end - 3), end));
  return sign + groups.join(separator);
}
