import { Failure, type Finding } from '../findings/index.js';
import type { Check, CheckContext } from './check.js';
import { checks, isCheckName } from './registry.js';

/**
 * Runs checks by name, in the order given, over the records of the context; gives their findings in
 * that order, those of one check in the order of the records.
 * Throws `Failure` kind-invalid for a name that is no check, or when the kind's schema doesn't hold.
 */
export async function runChecks(
  names: readonly string[],
  context: CheckContext,
): Promise<Finding[]> {
  const chosen = names.map((name) => checkNamed(name, context));
  const findings: Finding[] = [];
  for (const check of chosen) {
    for (const found of await check.run(context)) findings.push(found);
  }
  return findings;
}

function checkNamed(name: string, { kind }: CheckContext): Check {
  if (isCheckName(name)) return checks[name];
  throw new Failure('kind-invalid', { kind: kind.name, reason: `no check ${name}` });
}
