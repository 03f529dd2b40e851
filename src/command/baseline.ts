import {
  adjustmentsOf,
  baselineSoFar,
  type Config,
  heldAgainst,
  type Known,
  readBaseline,
  writeBaseline,
} from '../core/config/index.js';
import { adjustFindings, finding, lastPart } from '../core/findings/index.js';
import type { Language } from '../core/kinds/index.js';
import type { Told } from '../report/index.js';
import { cliWords, fill } from './language.js';
import type { CommonOptions } from './options.js';
import { tell } from './screen/screen.js';

/** So many rules are named. */
const NAMED = 5;

/**
 * Leaves out of a report what the file of `--baseline` knows, and tells which of its entries are met no more; with
 * `--baseline-update` writes it anew first, from all that was found. Throws `Failure` as reading it does.
 */
export async function againstBaseline(
  told: Told,
  options: CommonOptions,
  config: Config,
  language: Language,
): Promise<Told> {
  const { baseline: file, baselineUpdate = false } = options;
  if (file === undefined) return told;
  const before = await (baselineUpdate ? baselineSoFar(file) : readBaseline(file));
  const found = foundIn(told, language, options.redact === true);
  const { stale, next, added } = heldAgainst(before, found, lookedAt(told));
  const isWhole = told.unreadable.length === 0;
  const known = baselineUpdate && isWhole ? next : before;
  if (baselineUpdate) {
    const { talk } = cliWords(language);
    if (isWhole) await writeBaseline(file, next);
    const counts = { file, count: next.length, added, removed: stale.length };
    tell(fill(isWhole ? talk.baselineWritten : talk.baselineKept, counts));
  }
  const left = withoutKnown(told, found, known);
  const isTold = !baselineUpdate && isWhole && stale.length > 0;
  return isTold ? withStale(left, stale, file, config) : left;
}

/** All that a report has an entry for; keys of records may be personal. */
function foundIn(told: Told, language: Language, isRedacted: boolean): readonly Known[] {
  return Array.from(told.remarks?.(language, undefined).all ?? [], (remark) => {
    const { fingerprint, rule, place, about } = remark;
    const key = isRedacted ? undefined : about.key;
    return { fingerprint, rule, file: lastPart(place.file), ...(key !== undefined && { key }) };
  });
}

/** The files that a run read, without folders: of others it can't say that anything is gone. */
function lookedAt(told: Told): ReadonlySet<string> {
  return new Set(told.accounted().map(({ file }) => lastPart(file)));
}

function withoutKnown(told: Told, found: readonly Known[], known: readonly Known[]): Told {
  const prints = new Set(known.map(({ fingerprint }) => fingerprint));
  const counts: Record<string, number> = {};
  for (const { fingerprint, rule } of found)
    if (prints.has(fingerprint)) counts[rule] = (counts[rule] ?? 0) + 1;
  return told.withoutKnown?.((fingerprint) => prints.has(fingerprint), counts) ?? told;
}

function withStale(told: Told, stale: readonly Known[], file: string, config: Config): Told {
  const rules = [...new Set(stale.map(({ rule, key = '' }) => `${rule} ${key}`.trim()))];
  const known = [...rules.slice(0, NAMED), ...(rules.length > NAMED ? ['…'] : [])];
  const found = finding('baseline-stale', { place: { file } }, { count: stale.length, known });
  return told.adjusted?.(adjustFindings([found], adjustmentsOf(config))) ?? told;
}
