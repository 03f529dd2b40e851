import { stripDiacritics } from '../letters/diacritics.js';
import { foldText } from '../letters/fold.js';

/** Whether two texts may say one thing: the shorter stands in the longer, as `HÀ NỘI` in `Thành phố Hà Nội`. */
export function saysSame(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  return one.includes(other) || other.includes(one);
}

function bare(text: string): string {
  return stripDiacritics(foldText(text));
}
