import {
  byName,
  closed,
  day,
  described,
  local,
  type Static,
  schemaAddress,
  schemaFile,
  strict,
  Type,
  text,
} from '../../schemas/index.js';
import { type FindingCode, SEVERITIES, type SeverityOverrides } from '../findings/index.js';
import { CONSEQUENCES, LANGUAGES } from '../kinds/index.js';

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

const ignoreReason = described('Why it is accepted, for the next person who reads this', text);

const lastDay = described(
  'Last day on which the rule holds, compared with --as-of or asOf (by default the last day of the ward register), never with the clock; an expired rule is told',
  day,
);

const ignoreRule = Type.Object(
  {
    code: Type.Unsafe<FindingCode>(text),
    key: Type.Optional(described('Only findings of this record', text)),
    file: Type.Optional(
      described('Only findings in files of this name (last part of the path)', text),
    ),
    reason: ignoreReason,
    expires: Type.Optional(lastDay),
  },
  strict,
);

const whichChanges = {
  consequence: Type.Optional(described('What the change means', closed(CONSEQUENCES))),
  field: Type.Optional(described('Field that changed, by its name or label', text)),
  where: Type.Optional(
    described(
      'Only of records that have this value, as FIELD=VALUE, before or after the change: an agency, a level …; all of them',
      Type.Array(text),
    ),
  ),
};

const changeRule = Type.Object({ ...whichChanges, severity: closed(SEVERITIES) }, strict);

const ignoredChange = Type.Object(
  {
    ...whichChanges,
    key: Type.Optional(described('Only changes of this record', text)),
    reason: ignoreReason,
    expires: Type.Optional(lastDay),
  },
  strict,
);

const headers = Type.Optional(Type.Array(text, { uniqueItems: true }));

const personHeaders = { names: headers, numbers: headers, others: headers };

const ownWords = Type.Object(
  {
    headers: Type.Optional(
      described(
        'Field, by its name or its label in either language → spellings of its header',
        spellings,
      ),
    ),
    vocabularies: Type.Optional(
      described('Vocabulary → value → spellings of it', byName(spellings)),
    ),
    references: Type.Optional(
      described(
        'List of known names (of procedures: agencies, fields, organisations) → names that are known to the office',
        spellings,
      ),
    ),
  },
  strict,
);

/** Header → field, or null for a column that is left out. */
const columnFields = Type.Unsafe<Readonly<Record<string, string | null>>>({
  type: 'object',
  propertyNames: { minLength: 1 },
  additionalProperties: { type: ['string', 'null'], minLength: 1 },
});

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
      $schema: schemaAddress,
      lang: Type.Optional(
        described(
          'Language of what people read; --lang and HAICAP_LANG go before it',
          closed(LANGUAGES),
        ),
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
      changes: Type.Optional(
        described(
          'Kind → how grave changes are that `diff` finds, the last rule that fits counting; a change is as grave as the gravest of what it means',
          Type.Unsafe<Readonly<Record<string, readonly Static<typeof changeRule>[]>>>({
            ...byName(Type.Array(changeRule)),
            examples: [
              {
                procedures: [
                  { consequence: 'fee-changed', severity: 'error' },
                  { field: 'legalBases', severity: 'info' },
                  { consequence: 'missing', where: ['levels=Cấp xã'], severity: 'error' },
                ],
              },
            ],
          }),
        ),
      ),
      ignoreChanges: Type.Optional(
        described(
          'Kind → changes that are known and accepted: `diff` leaves them out until they expire, but counts them. A change that means something else besides keeps that',
          Type.Unsafe<Readonly<Record<string, readonly Static<typeof ignoredChange>[]>>>({
            ...byName(Type.Array(ignoredChange)),
            examples: [
              {
                procedures: [
                  { consequence: 'typographic-only', reason: 'Chỉ khác cách gõ' },
                  {
                    field: 'legalBases',
                    where: ['levels=Cấp xã'],
                    reason: 'Chờ cổng cập nhật',
                    expires: '2026-12-31',
                  },
                ],
              },
            ],
          }),
        ),
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
        described('Name of a repair → whether it is made; repairs that are not named are made', {
          ...byName(Type.Boolean()),
          examples: [{ 'normalise-decision-number': false }],
        }),
      ),
      columns: Type.Optional(
        described(
          'Kind → header of a column → field that it is read as, by its name or its label in either language; null leaves the column out',
          {
            ...byName(columnFields),
            examples: [{ procedures: { 'Mã hồ sơ': 'code', 'Ghi chú nội bộ': null } }],
          },
        ),
      ),
      kinds: Type.Optional(
        described(
          'Kind → what the office calls its fields, values and known names, besides what the kind declares',
          {
            ...byName(ownWords),
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
        ),
      ),
      persons: Type.Optional(
        Type.Object(personHeaders, {
          description:
            'Headers by which the office knows columns of persons, besides those that all use: what --redact masks. The values of names and numbers are masked wherever else they stand, too',
          ...strict,
          examples: [{ names: ['Bà con'], numbers: ['Số sổ hộ'] }],
        }),
      ),
      export: Type.Optional(
        Type.Object(
          {
            profile: Type.Optional(text),
            to: Type.Optional(described('Directory, from the folder of this file', text)),
          },
          { description: "What `export` does when the command line doesn't say", ...strict },
        ),
      ),
      registerOverlay: Type.Optional(
        described(
          'Overlay of the ward register, from the folder of this file: what was decided after its last day, as `wards derive --out` writes it',
          text,
        ),
      ),
      asOf: Type.Optional(
        described(
          'The day on which records are judged and rules of the ignore list expire; by default the last day on which the ward register knows a change',
          day,
        ),
      ),
    },
    strict,
  ),
);
