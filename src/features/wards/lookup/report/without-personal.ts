import { redactPersonal } from '../../../../lib/text/index.js';
import type { LookupQuery } from './types.js';

/** An address may hold a telephone number; the words for types are codes. */
export function withoutPersonal(query: LookupQuery): LookupQuery {
  const texts = Object.entries(query).map(([part, text]) => [part, redactPersonal(text)]);
  return { ...query, ...Object.fromEntries(texts) };
}
