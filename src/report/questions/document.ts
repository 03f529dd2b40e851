import type { Language } from '../../core/kinds/index.js';
import type { Documented } from '../../schemas/index.js';
import { citationText } from '../wards/register-params.js';
import type { UnitView } from '../wards/types.js';
import type { questionSchema } from './schema.js';
import type { CandidateView, QuestionView } from './view.js';

/** A question as JSON reports hold it. */
export function questionDocument(
  view: QuestionView,
  lang: Language,
): Documented<typeof questionSchema> {
  const { id, doubt, evidence, rows, samples, sheet, examples, own, readings, candidates } = view;
  return {
    id,
    doubt,
    evidence,
    rows,
    samples,
    sheet,
    examples,
    own: own && wardDocument(own),
    readings: readings?.map(wardDocument),
    candidates: candidates.map((candidate) => candidateDocument(candidate, lang)),
  };
}

function wardDocument({ code, name, district, province }: UnitView) {
  return { code, name, district, province };
}

function candidateDocument({ code, name, province, from, cited }: CandidateView, lang: Language) {
  return {
    code,
    name,
    province,
    from: from && {
      code: from.code,
      name: from.name,
      district: from.district,
      province: from.province,
      coverage: from.coverage,
      area: from.area,
      population: from.population,
      implied: from.implied,
    },
    legalBasis: cited.length === 0 ? '' : citationText(cited, lang),
  };
}
