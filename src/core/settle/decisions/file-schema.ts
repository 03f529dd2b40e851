import {
  closed,
  day,
  described,
  list,
  local,
  schemaAddress,
  schemaFile,
  strict,
  Type,
  text,
} from '../../../schemas/index.js';
import { DOUBTS } from '../types.js';

const code = local('code', Type.String({ pattern: '^[0-9]{5}$' }));

const name = local('name', described('With its type, such as "Phường Đại Mỗ"', text));

const evidence = Type.Object(
  {
    code: Type.Optional(text),
    ward: Type.Optional(text),
    districtCode: Type.Optional(text),
    district: Type.Optional(text),
    provinceCode: Type.Optional(text),
    province: Type.Optional(text),
    address: Type.Optional(text),
    area: Type.Optional(described('A hamlet, street or plot', text)),
  },
  strict,
);

/** A person's answer to a question. */
const decision = local(
  'decision',
  Type.Object(
    {
      question: Type.String({
        description:
          "Id of the question: the first 12 hexadecimal digits of the SHA-256 of its evidence, names folded (lower case, one style of tone marks, single spaces) and the area as it stands, and, but for a ward that was split, of the doubt and the candidates' codes, whatever the file and the order of rows and columns. Ids that earlier versions made of the evidence alone are read as well",
        pattern: '^[0-9a-f]{12}$',
      }),
      doubt: described('Why it was asked', closed(DOUBTS)),
      evidence: described(
        'What the rows ask about, which all get the answer: the ward that was split, as the register names it, with the part of it that a row states; or else the names that stand in the rows, of an address those of the ward, district and province',
        evidence,
      ),
      asOf: described(
        'The day whose wards were asked about; codes and names are those of that day',
        day,
      ),
      ward: described(
        'The ward chosen',
        Type.Object(
          {
            code,
            name,
            legalBasis: Type.Optional(described('The clauses that lead to it', text)),
          },
          strict,
        ),
      ),
      candidates: described(
        'What the register proposed: when it proposes others, the answer is asked for again',
        list(Type.Object({ code, name }, strict)),
      ),
      by: described('Who answered', text),
      at: Type.String({ description: "When, by that person's clock", format: 'date-time' }),
      why: Type.Optional(described('The reason, in free words', text)),
    },
    strict,
  ),
);

/** The file of people's answers. */
export const decisionsSchema = schemaFile(
  'decisions',
  {
    title: 'Decisions',
    description:
      'What people answered to the questions that a table asks about its wards. Written by `haicap review`, read by `haicap reconcile --decisions FILE`, and the only home of answers.',
    $comment:
      'To extend: add optional properties; what changes their meaning raises `version`. Unknown properties are refused so that a slip of the pen is noticed. Files of two people may be put together by hand: answers to one question (the same evidence and the same candidates) that differ are reported, and none of them is used; the same evidence in tables of two periods may be offered other candidates and is another question then.',
  },
  Type.Object(
    {
      $schema: schemaAddress,
      version: described('Of the format', Type.Literal(1)),
      decisions: list(decision),
    },
    strict,
  ),
);
