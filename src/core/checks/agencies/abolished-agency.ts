import { foldText, memoise } from '../../../lib/text/index.js';
import { finding } from '../../findings/index.js';
import type { Kind } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textsOf } from '../fields.js';
import { about } from '../place.js';
import { abolishedUnit } from './abolished-unit.js';

/** The last day of districts and townships: Resolution 203/2025/QH15 amending the Constitution. */
const LAST_DAY = '2025-06-30';

const AGENCY_FIELDS = [
  'publisher',
  'agencies',
  'competentAgency',
  'authorisedAgency',
  'coordinatingAgency',
] as const;

/** An agency of a unit that no longer exists, such as the people's committee of a district. */
export const abolishedAgency: Check = {
  codes: ['agency-abolished'],
  fields: () => AGENCY_FIELDS,
  begin({ kind, asOf }) {
    if (asOf <= LAST_DAY) return undefined;
    const cities = existingCities(kind, asOf);
    const unitIn = memoise((agency) => abolishedUnit(agency, cities));
    return (record, tell) => {
      for (const field of AGENCY_FIELDS) {
        for (const agency of textsOf(record, field)) {
          const term = unitIn(agency);
          if (term === undefined) continue;
          tell(finding('agency-abolished', about(record, field, agency), { term }));
        }
      }
    };
  },
};

/** Folded names of provinces and cities without their type: some became cities after 2025. */
function existingCities(kind: Kind, asOf: string): ReadonlySet<string> {
  const organisations = kind.references.get('organisations') ?? [];
  return new Set(
    organisations
      .filter(({ name, until }) => name !== '' && (until === undefined || until >= asOf))
      .map(({ name }) => foldText(name).replace(/^(?:tỉnh|thành phố) /u, '')),
  );
}
