import type { Finding } from '../findings/index.js';
import type { CheckName } from '../kinds/index.js';
import type { Check, CheckContext } from './check.js';
import { checks } from './registry.js';

/**
 * Runs checks by name, in the order given, over the records of the context; gives their findings in
 * that order, those of one check in the order of the records.
 * Throws `Failure` kind-invalid when the kind's schema doesn't hold.
 */
export async function runChecks(
  names: readonly CheckName[],
  context: CheckContext,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { records, unremarkable = new Set() } = context;
  const remarkable =
    unremarkable.size === 0
      ? context
      : { ...context, records: records.filter((record) => !unremarkable.has(record)) };
  for (const name of names) {
    const check: Check = checks[name];
    for (const found of await check.run(check.across ? context : remarkable)) findings.push(found);
  }
  return findings;
}
