import { RowFindings } from '../../findings/index.js';
import type { DatasetRecord } from '../../kinds/index.js';
import type { Gathering, Tell } from '../check.js';
import { foundBy } from '../found-by.js';
import { MetIdentities } from './met-identities.js';

/** By what records are one, and what is wrong with some that are. */
export interface Alike {
  /** The fields that `identify` looks at. */
  readonly fields: readonly string[];
  /** `''` identifies nothing. */
  identify(record: DatasetRecord): string;
  judge(group: readonly DatasetRecord[], tell: Tell): void;
}

/** Looks for records that share their identity with another; groups are judged in the order of their first. */
export function gatherAlike({ fields, identify, judge }: Alike): Gathering {
  const met = new MetIdentities();
  return {
    fields,
    meet: (record, index) => met.meet(identify(record), index),
    end: (records) => {
      const recordAt = (index: number) => {
        const record = records.at(index);
        if (record === undefined) throw new Error(`record ${index} was met and is gone`);
        return record;
      };
      const groups = met.groups((index) => identify(recordAt(index)));
      const findAgain = (group: number) =>
        foundBy((tell) => judge((groups[group] ?? []).map(recordAt), tell));
      const findings = new RowFindings(findAgain);
      for (const group of groups.keys()) findings.note(group, findAgain(group));
      return findings;
    },
  };
}
