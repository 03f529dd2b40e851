import type { KeyedRecord } from '../kinds/index.js';
import { TWIN_RULES, type TwinRule } from './twins.js';

/** A record of the old state and a record of the new one that are proposed to be the same. */
export interface RenamedKey {
  readonly old: KeyedRecord;
  readonly new: KeyedRecord;
}

interface Block {
  readonly removed: KeyedRecord[];
  readonly added: KeyedRecord[];
}

/** So many records alike on one side prove nothing about any of them. */
const LARGEST_BLOCK = 10;

/**
 * Finds keys that were only written differently: a malformed code beside a well-formed one, zeros
 * that a spreadsheet ate, two forms of an organisation id; always under the same or nearly the same
 * name. A pair is proposed only when neither record has another twin. Symmetric in old and new.
 */
export function renamedKeys(
  removed: readonly KeyedRecord[],
  added: readonly KeyedRecord[],
): RenamedKey[] {
  if (removed.length === 0 || added.length === 0) return [];
  const pairs: RenamedKey[] = [];
  const settled = new Set<KeyedRecord>();
  const isOpen = (record: KeyedRecord) => !settled.has(record);
  for (const rule of TWIN_RULES) {
    for (const pair of uniqueTwins(rule, removed.filter(isOpen), added.filter(isOpen))) {
      pairs.push(pair);
      settled.add(pair.old).add(pair.new);
    }
  }
  return pairs;
}

function* uniqueTwins(
  rule: TwinRule,
  removed: readonly KeyedRecord[],
  added: readonly KeyedRecord[],
): Generator<RenamedKey> {
  for (const block of blocksOf(rule, removed, added)) {
    const pairs = twinsIn(block, rule);
    const timesMet = countRecords(pairs);
    yield* pairs.filter((pair) => timesMet.get(pair.old) === 1 && timesMet.get(pair.new) === 1);
  }
}

function blocksOf(
  rule: TwinRule,
  removed: readonly KeyedRecord[],
  added: readonly KeyedRecord[],
): Block[] {
  const blocks = new Map<string, Block>();
  for (const record of removed) {
    const name = rule.block(record);
    if (name === undefined) continue;
    const block = blocks.get(name) ?? { removed: [], added: [] };
    block.removed.push(record);
    blocks.set(name, block);
  }
  for (const record of added) {
    const name = rule.block(record);
    if (name !== undefined) blocks.get(name)?.added.push(record);
  }
  return [...blocks.values()].filter(isTelling);
}

function isTelling({ removed, added }: Block): boolean {
  return removed.length <= LARGEST_BLOCK && added.length <= LARGEST_BLOCK;
}

function twinsIn(block: Block, rule: TwinRule): RenamedKey[] {
  return block.removed.flatMap((old) =>
    block.added.filter((next) => rule.areTwins(old, next)).map((next) => ({ old, new: next })),
  );
}

function countRecords(pairs: readonly RenamedKey[]): Map<KeyedRecord, number> {
  const counts = new Map<KeyedRecord, number>();
  for (const record of pairs.flatMap((pair) => [pair.old, pair.new])) {
    counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  return counts;
}
