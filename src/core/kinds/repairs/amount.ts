import { parseAmount, writeAmount } from '../values/amount.js';

/** `10,000 Việt Nam Đồng`, `Không` → `10.000 đồng`, `Miễn phí`. Longer sentences stay as they are. */
export function readAmount(text: string): string {
  const parsed = parseAmount(text);
  return parsed === undefined ? text : writeAmount(parsed);
}
