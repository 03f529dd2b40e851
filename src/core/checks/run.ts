import { type Finding, type Findings, joinFindings, RowFindings } from '../findings/index.js';
import { type CheckName, type DatasetRecord, type Records, rowPlaceOf } from '../kinds/index.js';
import type { CheckContext, Gathering, GatheringCheck, Judge } from './check.js';
import { foundBy } from './found-by.js';
import { checks } from './registry.js';

/** Checks that have begun: they see records one by one, each once and in order, and tell in the end what they found. */
export interface BegunChecks {
  see(record: DatasetRecord, index: number): void;
  end(): Findings;
}

/** One of them; what it found stands beside the others', in the order in which they were asked for. */
type Begun =
  | { readonly judge: Judge; readonly found: RowFindings }
  | { readonly gathering: Gathering };

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
  const begun: Begun[] = [];
  for (const name of names) {
    const check = checks[name];
    if ('gather' in check) begun.push({ gathering: check.gather(context) });
    else {
      const judge = await check.begin(context);
      if (judge !== undefined) begun.push({ judge, found: findingsOf(judge, records) });
    }
  }
  let told: Finding[] = [];
  const tell = (found: Finding) => {
    told.push(found);
  };
  return {
    see: (record, index) => {
      for (const one of begun) {
        if ('gathering' in one) {
          one.gathering.meet(record, index);
          continue;
        }
        one.judge(record, tell);
        // Of most records most checks say nothing.
        if (told.length === 0) continue;
        one.found.note(index, told);
        told = [];
      }
    },
    end: () =>
      joinFindings(
        begun.map((one) => ('gathering' in one ? one.gathering.end(records) : one.found)),
      ),
  };
}

function findingsOf(judge: Judge, records: Records): RowFindings {
  const findAgain = (index: number) => {
    const record = records.at(index);
    return record === undefined ? [] : foundBy((tell) => judge(record, tell));
  };
  return new RowFindings(findAgain, rowPlaceOf(records));
}

/** Runs checks over records that are all there. */
export async function runChecks(
  names: readonly CheckName[],
  context: CheckContext,
  records: Records,
): Promise<Findings> {
  const begun = await beginChecks(names, context, records);
  let index = 0;
  for (const record of records) {
    begun.see(record, index);
    index += 1;
  }
  return begun.end();
}

/** The same of one check about what records have in common. */
export function gatherOver(
  check: GatheringCheck,
  context: CheckContext,
  records: Records,
): Findings {
  const gathering = check.gather(context);
  let index = 0;
  for (const record of records) {
    gathering.meet(record, index);
    index += 1;
  }
  return gathering.end(records);
}
