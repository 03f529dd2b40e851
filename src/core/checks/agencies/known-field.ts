import { closest, foldText, memoise } from '../../../lib/text/index.js';
import { finding } from '../../findings/index.js';
import type { Reference } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textOf, textsOf } from '../fields.js';
import { about } from '../place.js';

/** Names that are remembered with whether they are known. */
const MOST_NAMES = 4096;

/** Lists of names that are remembered so. */
const MOST_REFERENCES = 4;

/** A field (lĩnh vực) that is not among those of the national portal. */
export const knownField: Check = {
  codes: ['field-unknown'],
  fields: () => ['fields'],
  begin({ kind }) {
    const fields = kind.references.get('fields') ?? [];
    if (fields.length === 0) return undefined;
    const known = knownAmong(fields);
    const isKnown = memoise((name) => known.has(foldText(name)), MOST_NAMES);
    const nearestOf = memoise((publisher) => nearestTo(fields, publisher));
    return (record, tell) => {
      for (const name of textsOf(record, 'fields')) {
        if (isKnown(name)) continue;
        const nearest = nearestOf(textOf(record, 'publisher') ?? '');
        const params = { closest: nearest(name) };
        tell(finding('field-unknown', about(record, 'fields', name), params));
      }
    };
  },
};

/** All spellings of the names that a kind refers to, folded once: kinds stay as they are loaded. */
const knownAmong = memoise(
  (fields: readonly Reference[]): ReadonlySet<string> => new Set(fields.flatMap(spellingsOf)),
  MOST_REFERENCES,
);

/** Lists give the name alone, the portal's own list adds the ministry: "Hộ tịch(Bộ Tư pháp)". */
function spellingsOf({ name, owner }: Reference): readonly string[] {
  const names = owner === undefined ? [name] : [name, `${name}(${owner})`, `${name} (${owner})`];
  return names.map(foldText);
}

/** The nearest names: those of the publisher where there are such, else those of anybody. */
function nearestTo(fields: readonly Reference[], publisher: string) {
  const folded = foldText(publisher);
  const own = fields.filter(({ owner }) => owner !== undefined && foldText(owner) === folded);
  return memoise((name) => {
    const ofPublisher = closest(name, namesOf(own));
    return ofPublisher.length > 0 ? ofPublisher : closest(name, namesOf(fields));
  });
}

function namesOf(fields: readonly Reference[]): readonly string[] {
  return [...new Set(fields.map(({ name }) => name))];
}
