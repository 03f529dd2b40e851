import type { RowAccount } from '../../core/layout/index.js';
import type { RowRole } from '../../lib/tables/index.js';
import type { Documented } from '../../schemas/index.js';
import { ACCOUNT_PARTS, type AccountPart } from './parts.js';
import type { accountSchema } from './schema.js';

/** Which part of the account a row of each role is. */
const PART_OF = {
  title: 'title',
  head: 'title',
  header: 'header',
  section: 'section',
  data: 'data',
  continuation: 'continuation',
  'header-repeated': 'repeatedHeader',
  total: 'total',
  closing: 'signature',
  blank: 'blank',
  hidden: 'hidden',
  copied: 'copied',
  'set-aside': 'setAside',
  unread: 'notUnderstood',
} as const satisfies Record<RowRole, AccountPart>;

/** How many rows each part has; they sum up to `rows`. */
export type AccountDocument = Documented<typeof accountSchema>;

/** An account as JSON documents have it: every part, also those without a row. */
export function accountDocument({ rows, byRole }: RowAccount): AccountDocument {
  const counts = new Map<AccountPart, number>(ACCOUNT_PARTS.map((part) => [part, 0]));
  for (const [role, count] of Object.entries(byRole)) {
    // Object.entries forgets that the keys are roles.
    const part = PART_OF[role as RowRole];
    counts.set(part, (counts.get(part) ?? 0) + count);
  }
  return { rows, ...Object.fromEntries(counts) } as AccountDocument;
}
