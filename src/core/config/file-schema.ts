import type { Static } from 'typebox';
import { closed, day, described, local, schemaFile, Type, text } from '../../schemas/index.js';
import { type FindingCode, SEVERITIES, type SeverityOverrides } from '../findings/index.js';

/** Any names, and of each a value of one kind. */
function named<T>(
  about: { readonly description: string; readonly examples?: readonly unknown[] },
  value: object,
) {
  const { description, examples } = about;
  return Type.Unsafe<Readonly<Record<string, T>>>({
    description,
    type: 'object',
    additionalProperties: value,
    ...(examples && { examples }),
  });
}

const closedObject = { additionalProperties: false };

const spellings = local(
  'spellings',
  Type.Unsafe<Readonly<Record<string, readonly string[]>>>({
    type: 'object',
    additionalProperties: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      uniqueItems: true,
    },
  }),
);

const ignoreRule = Type.Object(
  {
    code: Type.Unsafe<FindingCode>(text),
    key: Type.Optional(described('Only findings of this record', text)),
    file: Type.Optional(
      described('Only findings in files of this name (last part of the path)', text),
    ),
    reason: described('Why it is accepted, for the next person who reads this', text),
    expires: Type.Optional(
      described(
        'Last day on which the rule holds, compared with --as-of or asOf (by default the last day of the ward register), never with the clock; an expired rule is told',
        day,
      ),
    ),
  },
  closedObject,
);

const ownWords = Type.Object(
  {
    headers: Type.Optional(
      described(
        'Field, by its name or its label in either language → spellings of its header',
        spellings,
      ),
    ),
    vocabularies: Type.Optional(
      named<Static<typeof spellings>>(
        { description: 'Vocabulary → value → spellings of it' },
        spellings,
      ),
    ),
    references: Type.Optional(
      described(
        'List of known names (of procedures: agencies, fields, organisations) → names that are known to the office',
        spellings,
      ),
    ),
  },
  closedObject,
);

/** `haicap.config.json`. */
export const configSchema = schemaFile(
  'config',
  {
    title: 'haicap.config.json',
    description:
      'What an office has settled for itself. Found in the working directory or the nearest folder above, unless --config names another. Every part may be left out; options of the command line go before it.',
    $comment:
      'To extend: add a property here and read it where the configuration is loaded. Unknown properties are refused so that a slip of the pen is noticed. Refers to no other file, so that it can be used alone. Codes, kinds, fields, repairs and profiles are plain strings here: the tool checks them against its own lists and names the closest.',
  },
  Type.Object(
    {
      $schema: Type.Optional(
        Type.String({ description: 'Path or address of this schema, for editors' }),
      ),
      severities: Type.Optional(
        Type.Unsafe<SeverityOverrides>({
          description:
            'Finding code → severity. Changes what --fail-on sees, not whether a row is set aside.',
          type: 'object',
          additionalProperties: closed(SEVERITIES),
          examples: [{ 'decision-missing': 'warning', 'level-district': 'error' }],
        }),
      ),
      ignore: Type.Optional(
        described(
          'Findings that are known and accepted: left out of reports until they expire, but counted. Not for codes that set rows aside or stop a command',
          Type.Array(ignoreRule, {
            examples: [
              [
                {
                  code: 'agency-unknown',
                  key: '1.005160',
                  reason: 'Tên mới, chờ cổng cập nhật',
                  expires: '2026-12-31',
                },
              ],
            ],
          }),
        ),
      ),
      repairs: Type.Optional(
        named<boolean>(
          {
            description:
              'Name of a repair → whether it is made; repairs that are not named are made',
            examples: [{ 'normalise-decision-number': false }],
          },
          { type: 'boolean' },
        ),
      ),
      columns: Type.Optional(
        named<Readonly<Record<string, string | null>>>(
          {
            description:
              'Kind → header of a column → field that it is read as, by its name or its label in either language; null leaves the column out',
            examples: [{ procedures: { 'Mã hồ sơ': 'code', 'Ghi chú nội bộ': null } }],
          },
          {
            type: 'object',
            propertyNames: { minLength: 1 },
            additionalProperties: { type: ['string', 'null'], minLength: 1 },
          },
        ),
      ),
      kinds: Type.Optional(
        named<Static<typeof ownWords>>(
          {
            description:
              'Kind → what the office calls its fields, values and known names, besides what the kind declares',
            examples: [
              {
                procedures: {
                  headers: { code: ['Số ký hiệu'] },
                  vocabularies: { levels: { province: ['Cấp T'] } },
                  references: { agencies: ['Sở Nội vụ tỉnh X'] },
                },
              },
            ],
          },
          ownWords,
        ),
      ),
      export: Type.Optional(
        Type.Object(
          {
            profile: Type.Optional(text),
            to: Type.Optional(described('Directory, from the folder of this file', text)),
          },
          { description: "What `export` does when the command line doesn't say", ...closedObject },
        ),
      ),
      asOf: Type.Optional(
        described(
          'The day on which records are judged and rules of the ignore list expire; by default the last day on which the ward register knows a change',
          day,
        ),
      ),
    },
    closedObject,
  ),
);
