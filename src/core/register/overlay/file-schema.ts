import {
  closed,
  day,
  described,
  list,
  local,
  number,
  schemaAddress,
  schemaFile,
  sha256,
  strict,
  Type,
  text,
} from '../../../schemas/index.js';
import { COVERAGES, SHARES } from '../measure.js';

/** Nothing that hides or turns a text. */
const VISIBLE =
  '^[^\\u0000-\\u001F\\u007F-\\u009F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]+$';

const resolutionNumber = local(
  'resolutionNumber',
  described('Number of a resolution of the list above', text),
);
const provinceCode = local('provinceCode', Type.String({ pattern: '^[0-9]{2}$' }));
const clause = Type.Optional(described('Clause (khoản) of the article', number));
const point = Type.Optional(described('Letter of the point (điểm) of the clause', text));

const resolution = Type.Object(
  {
    number: text,
    adopted: Type.Optional(day),
    effective: described('The day from which its units work', day),
    article: Type.Optional(described('The article (điều) of all its clauses', number)),
    source: described('The text that it was derived from, or where it was published', text),
    sha256: Type.Optional(sha256),
  },
  strict,
);

const province = Type.Object(
  {
    resolution: resolutionNumber,
    code: provinceCode,
    before: described('Full name the day before', text),
    after: described('Full name from the day of effect on', text),
  },
  strict,
);

const relation = Type.Object(
  {
    resolution: resolutionNumber,
    clause,
    point,
    oldCode: Type.String({ pattern: '^[0-9]{5}$' }),
    oldName: described('Full name the day before', text),
    newCode: Type.String({
      description: 'Of the statistics office; empty until somebody who knows it writes it here',
      pattern: '^([0-9]{5})?$',
    }),
    newName: Type.String({
      description: 'Full name from the day of effect on; it goes into tables and scripts',
      pattern: VISIBLE,
    }),
    newProvince: provinceCode,
    coverage: closed(COVERAGES),
    area: closed(SHARES),
    population: closed(SHARES),
  },
  strict,
);

/** A file of `--register-overlay`. */
export const registerOverlaySchema = schemaFile(
  'register-overlay',
  {
    title: 'Register overlay',
    description:
      'What was decided after the last day of the ward register, line by line for review, until a release has it. Written by `haicap wards derive --out`, read by `--register-overlay`.',
  },
  Type.Object(
    {
      $schema: schemaAddress,
      version: Type.Unsafe<1>({ const: 1 }),
      register: described(
        'The register that it was made for: it is read with no other',
        Type.Object({ lastDate: day, sha256 }, strict),
      ),
      resolutions: list(resolution),
      provinces: described('Provinces that get another type or name', list(province)),
      relations: described('What became of every unit that changes', list(relation)),
    },
    strict,
  ),
);
