import type { Finding } from '../findings/index.js';
import type { CheckName } from '../kinds/index.js';
import type { CheckContext } from './check.js';
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
  for (const name of names) {
    for (const found of await checks[name].run(context)) findings.push(found);
  }
  return findings;
}
