import { closest, foldText, memoise } from '../../../lib/text/index.js';
import { finding } from '../../findings/index.js';
import type { Reference } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';

/** Names that are remembered with whether they are known. */
const MOST_NAMES = 4096;

/** A publishing agency that is not among the known ones, by name or identifier. */
export const knownAgency: Check = {
  codes: ['agency-unknown'],
  fields: () => ['publisher'],
  begin({ kind }) {
    const agencies = kind.references.get('agencies') ?? [];
    if (agencies.length === 0) return undefined;
    const known = knownSpellings(agencies);
    const isKnown = memoise((publisher) => known.has(foldAgency(publisher)), MOST_NAMES);
    const names = agencies.map(({ name }) => name);
    const nearest = memoise((publisher) => closest(publisher, names));
    return (record, tell) => {
      const publisher = textOf(record, 'publisher');
      if (publisher === undefined || isKnown(publisher)) return;
      const params = { closest: nearest(publisher) };
      tell(finding('agency-unknown', about(record, 'publisher'), params));
    };
  },
};

function knownSpellings(agencies: readonly Reference[]): ReadonlySet<string> {
  return new Set(agencies.flatMap(({ name, ids = [] }) => [name, ...ids].map(foldAgency)));
}

const WRITTEN_OUT = `${foldText('Ủy ban nhân dân')} `;

/** The portal writes "UBND tỉnh …", localities write it out. */
function foldAgency(name: string): string {
  const folded = foldText(name);
  return folded.startsWith(WRITTEN_OUT) ? `ubnd ${folded.slice(WRITTEN_OUT.length)}` : folded;
}
