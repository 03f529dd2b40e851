import { Failure } from './failure.js';

/** Takes what was written behind an option; gives the number from 1 on that it is. Throws `option-value`. */
export function countOption(option: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new Failure('option-value', { option, value: text, expected: '1, 2, …' });
}
