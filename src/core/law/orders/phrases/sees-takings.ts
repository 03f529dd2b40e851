import { seesTypedCommune } from '../../resolution/phrases/communes.js';
import type { Cursor } from '../../resolution/text/cursor.js';
import { seesHamlet } from './hamlets.js';

/** What an order may say again before what it takes. */
export const VERBS = ['nhập', 'sáp nhập', 'điều chỉnh', 'chuyển'] as const;
const PORTIONS = ['nguyên trạng', 'toàn bộ', 'một phần', 'phần'] as const;

/** Whether what an order takes begins `ahead` places on. */
export function seesTakings(cursor: Cursor, ahead = 0): boolean {
  const verb = VERBS.find((words) => cursor.sees(words, ahead))?.split(' ').length ?? 0;
  const at = ahead + verb;
  if (PORTIONS.some((portion) => cursor.sees(portion, at))) return true;
  if (seesTypedCommune(cursor, at) || seesHamlet(cursor, at)) return true;
  return cursor.peek(at)?.kind === 'number';
}
