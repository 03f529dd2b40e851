import { type Finding, finding, isRepairName, REPAIR_NAMES } from '../../findings/index.js';
import {
  type BuiltRecords,
  type DatasetRecord,
  originsOf,
  type RepairSwitch,
} from '../../kinds/index.js';

/** The switch of those who have turned no repair off. */
export const EVERY_REPAIR: RepairSwitch = () => true;

/** Records as they are kept, and what building them told. */
export interface KeptRecords {
  readonly records: readonly DatasetRecord[];
  readonly findings: readonly Finding[];
}

/**
 * Takes records as every repair makes them, with what building them told; gives them as an office keeps them that has
 * turned repairs off. Rows are judged by the former, or a text that is only to stay as it stands would become a fault.
 * `build` builds them anew by a switch.
 */
export function asKept(
  judged: KeptRecords,
  enabled: RepairSwitch,
  build: (enabled: RepairSwitch) => readonly BuiltRecords[],
): KeptRecords {
  if (REPAIR_NAMES.every(enabled)) return judged;
  const rows = new Set(judged.records.flatMap(originsOf).map(({ row }) => row));
  const built = build(enabled);
  const records = built.flatMap((part) => part.records);
  const repairs = built.flatMap((part) => part.findings).filter(({ code }) => isRepairName(code));
  const others = judged.findings.filter(({ code }) => !isRepairName(code));
  return {
    records: records.filter(({ origin }) => rows.has(origin.row)),
    findings: [...repairs, ...others, ...leftAlone(judged.findings, enabled)],
  };
}

/** Findings with what is told of a repair that is turned off in place of all that it would have told. */
export function asTold(findings: readonly Finding[], enabled: RepairSwitch): readonly Finding[] {
  const isOff = ({ code }: Finding) => isRepairName(code) && !enabled(code);
  if (!findings.some(isOff)) return findings;
  return [...findings.filter((found) => !isOff(found)), ...leftAlone(findings, enabled)];
}

/** A finding for each file and repair that is turned off, at the first cell that it would have changed. */
function leftAlone(findings: readonly Finding[], enabled: RepairSwitch): Finding[] {
  const left = new Map<string, Finding[]>();
  for (const found of findings) {
    if (!isRepairName(found.code) || enabled(found.code)) continue;
    const id = JSON.stringify([found.place.file, found.code]);
    left.set(id, [...(left.get(id) ?? []), found]);
  }
  return [...left.values()].flatMap((cells): Finding[] => {
    const [first] = cells;
    if (first === undefined) return [];
    const { code, place, field, value, fix } = first;
    const details = {
      place,
      ...(field !== undefined && { field }),
      ...(value !== undefined && { value }),
    };
    const params = { repair: code, cells: cells.length, proposed: fix?.to ?? '' };
    return [finding('repair-off', details, params)];
  });
}
