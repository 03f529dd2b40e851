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
}: ExplainReport) {
  return { code, title, severity, rejecting, why, example, remedy };
}
