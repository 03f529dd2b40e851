import { BLOCK, breath, tellPace } from '../../lib/pace/index.js';
import { type Findings, joinFindings } from '../findings/index.js';
import type { CheckName, DatasetRecord, Records, SeeRecords } from '../kinds/index.js';
import { BegunGathering, BegunJudge } from './begun.js';
import type { CheckContext, GatheringCheck } from './check.js';
import { checks } from './registry.js';

/** Checks that have begun: they see records one by one, each once and in order, and tell in the end what they found. */
export interface BegunChecks extends SeeRecords {
  /** Sees one that by itself is known to give no finding. */
  meet(record: DatasetRecord, index: number): void;
  end(): Findings;
}

/**
 * Begins checks by name. `records`: all that they will be shown, to be read again where something was found. They are
 * told check by check in the order given, what one check found in the order of the records.
 * Throws `Failure` kind-invalid when the kind's schema doesn't hold.
 */
export async function beginChecks(
  names: readonly CheckName[],
  context: CheckContext,
  records: Records,
): Promise<BegunChecks> {
  const begun: (BegunJudge | BegunGathering)[] = [];
  for (const name of names) {
    const check = checks[name];
    if ('gather' in check) begun.push(new BegunGathering(check.gather(context), records));
    else {
      const judge = await check.begin(context);
      if (judge !== undefined) begun.push(new BegunJudge(check, judge, context.kind, records));
    }
  }
  const gatherings = begun.filter((one) => one instanceof BegunGathering);
  const together = begun.filter((one) => !('isJoint' in one) || one.isJoint);
  const alone = begun.filter((one) => one instanceof BegunJudge).filter((one) => !one.isJoint);
  return {
    fields: together.flatMap(({ fields }) => fields),
    see: (record, index) => {
      for (const one of begun) one.see(record, index);
    },
    meet: (record, index) => {
      for (const one of gatherings) one.see(record, index);
    },
    glance: (record, index) => {
      for (const one of together) one.see(record, index);
    },
    quietOf: (names) => {
      const concerned = alone.filter((one) => one.concerns(names));
      return (record) => concerned.every((one) => one.isQuiet(record));
    },
    end: () => joinFindings(begun.map((one) => one.end())),
  };
}

/** Runs checks over records that are all there. `unremarkable`: those of which each by itself is known to give no finding. */
export async function runChecks(
  names: readonly CheckName[],
  context: CheckContext,
  records: readonly DatasetRecord[],
  unremarkable: ReadonlySet<DatasetRecord> = new Set(),
): Promise<Findings> {
  const begun = await beginChecks(names, context, records);
  for (const [index, record] of records.entries()) {
    if (index % BLOCK === 0) await breath();
    tellPace(index, records.length);
    if (unremarkable.has(record)) begun.meet(record, index);
    else begun.see(record, index);
  }
  return begun.end();
}

/** The same of one check about what records have in common. */
export function gatherOver(
  check: GatheringCheck,
  context: CheckContext,
  records: readonly DatasetRecord[],
): Findings {
  const begun = new BegunGathering(check.gather(context), records);
  for (const [index, record] of records.entries()) begun.see(record, index);
  return begun.end();
}
