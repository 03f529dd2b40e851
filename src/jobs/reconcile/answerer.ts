import { cellText, encodeCells } from '../../files/index.js';
import {
  type Answer,
  addedCells,
  cellsOfKey,
  type Evidence,
  type EvidenceField,
  evidenceOf,
  type OutcomeRules,
  outcomeOf,
  type Reader,
  type Readings,
  readBySides,
  type Side,
} from '../../reconcile/index.js';
import type { Plan } from './plan.js';

/** How the file is written. */
interface Writing {
  readonly delimiter: string;
  readonly quote: string;
}

/** What both periods make of evidence. */
export function readingsOf(readers: Readonly<Record<Side, Reader>>, evidence: Evidence): Readings {
  return readBySides(readers, evidence);
}

/** Takes all that decides; gives what makes the answer to the cells of a row, by their key. */
export function answererOf(
  { fields }: Plan,
  readers: Readonly<Record<Side, Reader>>,
  rules: OutcomeRules,
  { delimiter, quote }: Writing,
): (key: string) => Answer {
  return (key) => {
    const { cells, isBroken } = cellsOfKey(key);
    const texts = cells.map((cell) => {
      const raw = cell.toString();
      return isBroken ? raw : cellText(raw, quote);
    });
    const evidence = evidenceOf(byField(fields, texts));
    const outcome = outcomeOf(readingsOf(readers, evidence), rules);
    const added = addedCells(rules.register, outcome, rules.asOf);
    const suffix = Buffer.from(`${delimiter}${encodeCells(added, delimiter)}`);
    return { evidence, outcome, suffix, rows: 0, samples: [] };
  };
}

/** The texts by the field that they belong to. */
export function byField(
  fields: readonly EvidenceField[],
  texts: readonly string[],
): Readonly<Partial<Record<EvidenceField, string>>> {
  return Object.fromEntries(fields.map((field, index) => [field, texts[index] ?? '']));
}
