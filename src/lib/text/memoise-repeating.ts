import { Memory } from './memoise.js';

/** So many texts are looked up before it is judged whether they come again. */
const TRIAL = 2048;

/** The least share of texts that came before, for looking them up to be worth it. */
const LEAST_SHARE = 0.05;

/** After a trial in which few came again nothing is remembered for so many texts. */
const REST = 16 * TRIAL;

/**
 * The same as `memoise`, for the texts of one column: where few of them come again, as in one of names, it rests for a
 * while. Looking up a text that nobody met takes as long as some of what is done to it.
 */
export function memoiseRepeating<T>(
  compute: (text: string) => T,
  most: number,
): (text: string) => T {
  let memory = new Memory<string, { readonly result: T }>(most);
  let [looked, found, resting] = [0, 0, 0];
  const judge = () => {
    if (found < TRIAL * LEAST_SHARE) {
      resting = REST;
      memory = new Memory(most);
    }
    [looked, found] = [0, 0];
  };
  return (text) => {
    if (resting > 0) {
      resting -= 1;
      return compute(text);
    }
    if (looked === TRIAL) judge();
    looked += 1;
    const known = memory.get(text);
    if (known !== undefined) {
      found += 1;
      return known.result;
    }
    const result = compute(text);
    memory.set(text, { result });
    return result;
  };
}
