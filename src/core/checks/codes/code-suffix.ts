import { finding } from '../../findings/index.js';
import type { Kind, Reference } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';

/**
 * An identifier of a province inside a suffix, whichever way round it is written: `.000.00.00.H22`
 * (QCVN 102:2016/BTTTT), `.H22.00.00` (Decision 20/2020/QĐ-TTg), `.H22-1`.
 */
const PROVINCE_ID = /(?<![\p{L}\d])H\d{2}(?!\d)/iu;

/** A suffix that names a province which no longer exists. */
export const codeSuffix: Check = {
  codes: ['code-suffix-abolished'],
  fields: () => ['codeSuffix'],
  begin({ kind, asOf }) {
    const abolished = abolishedOrganisations(kind, asOf);
    return (record, tell) => {
      const [written = ''] = PROVINCE_ID.exec(textOf(record, 'codeSuffix') ?? '') ?? [];
      const id = written.toUpperCase();
      const organisation = abolished.get(id);
      if (organisation === undefined) return;
      const field = record.origin.columns.has('codeSuffix') ? 'codeSuffix' : 'code';
      const named = organisation.name === '' ? id : `${organisation.name} (${id})`;
      tell(finding('code-suffix-abolished', about(record, field), { organisation: named }));
    };
  },
};

function abolishedOrganisations(kind: Kind, asOf: string): ReadonlyMap<string, Reference> {
  const organisations = kind.references.get('organisations') ?? [];
  return new Map(
    organisations
      .filter(({ until }) => until !== undefined && until < asOf)
      .flatMap((organisation) => (organisation.ids ?? []).map((id) => [id, organisation])),
  );
}
