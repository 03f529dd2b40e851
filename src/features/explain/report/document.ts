import type { Documented } from '../../../schemas/index.js';
import type { explainSchema } from './schema.js';
import type { ExplainReport } from './types.js';

/** A finding code as JSON documents have it. */
export function explainDocument({
  code,
  title,
  why,
  example,
  remedy,
  severity,
  rejecting,
}: ExplainReport): Documented<typeof explainSchema> {
  return { code, title, severity, rejecting, why, example, remedy };
}
