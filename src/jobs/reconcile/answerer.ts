import { type Codec, cellText, encodeCells } from '../../files/index.js';
import {
  type Answer,
  addedCells,
  cellsOfKey,
  type EvidenceField,
  evidenceOf,
  type Outcome,
  type Reader,
  readBySides,
  type SettleRules,
  type Side,
  settle,
} from '../../reconcile/index.js';
import type { Plan } from './plan.js';

/** How the file is written. */
interface Writing {
  readonly delimiter: string;
  readonly quote: string;
  readonly codec: Codec;
}

/** Takes all that decides; gives what makes the answer to the cells of a row, by their key. */
export function answererOf(
  { fields }: Plan,
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
  { delimiter, quote, codec }: Writing,
): (key: string) => Answer {
  const suffixes = new WeakMap<readonly string[], Buffer>();
  return (key) => {
    const { cells, isBroken } = cellsOfKey(key);
    const texts = cells.map((cell) => {
      const raw = codec.decode(cell);
      return isBroken ? raw : cellText(raw, quote);
    });
    const { suffix: added, ...answer } = answerTo(fields, texts, readers, rules);
    const suffix =
      suffixes.get(added) ?? codec.encode(`${delimiter}${encodeCells(added, delimiter)}`);
    suffixes.set(added, suffix);
    return { ...answer, suffix };
  };
}

/** Takes the texts of a row's cells and all that decides; gives the answer, with the added cells' texts. */
export function answerTo(
  fields: readonly EvidenceField[],
  texts: readonly string[],
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
): Answer<readonly string[]> {
  const evidence = evidenceOf(byField(fields, texts));
  const settled = settle(evidence, readBySides(readers, evidence), rules);
  const suffix = cellsOf(settled.outcome, rules);
  return { evidence, ...settled, suffix, rows: 0, samples: [] };
}

/** The texts of the cells of each outcome, by the rules that it was found by: many rows share one. */
const added = new WeakMap<SettleRules, WeakMap<Outcome, readonly string[]>>();

function cellsOf(outcome: Outcome, rules: SettleRules): readonly string[] {
  const ofRules = added.get(rules) ?? new WeakMap<Outcome, readonly string[]>();
  added.set(rules, ofRules);
  const cells = ofRules.get(outcome) ?? addedCells(rules.register, outcome, rules.asOf);
  ofRules.set(outcome, cells);
  return cells;
}

/** The texts by the field that they belong to. */
export function byField(
  fields: readonly EvidenceField[],
  texts: readonly string[],
): Readonly<Partial<Record<EvidenceField, string>>> {
  return Object.fromEntries(fields.map((field, index) => [field, texts[index] ?? '']));
}
