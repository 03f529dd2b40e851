import type { Language } from '../../../core/kinds/index.js';
import type { Profile } from '../../../core/portal/index.js';
import { fill } from '../../../lib/text/index.js';
import { asItIs, defineReport, noSeverities, ownTableOf } from '../../../report/index.js';
import { profileBlocks } from './blocks.js';
import type { profileReportSchema } from './schema.js';
import type { ProfileReport } from './types.js';
import { profileWords } from './words/index.js';

/** What an export profile writes. */
export const profileReport = defineReport<ProfileReport, typeof profileReportSchema>({
  schema: 'profile-report',
  severities: noSeverities,
  document: ({ profile, leftOut, file, sheetsLeftOut, unmatched }) => ({
    profile,
    leftOut,
    file,
    sheetsLeftOut,
    unmatched,
  }),
  blocks: profileBlocks,
  tables: ({ profile }, { lang }) => ({
    summary: [],
    lines: ownTableOf(
      (language: Language) => profileWords(language).columnsTable,
      ['file', 'table', 'name', 'from', 'rule'],
      columnsOf(profile, lang),
    ),
  }),
  redacted: asItIs,
});

function columnsOf({ files }: Profile, lang: Language) {
  const { rules, measures, number } = profileWords(lang);
  return files.flatMap(({ name: file, tables = [] }) =>
    tables.flatMap(({ name: table, columns }) =>
      columns.map(({ name, from, value, count, required, unique, lengths = [] }) => ({
        file,
        table,
        name,
        from: count === true ? number : (from ?? `“${value ?? ''}”`),
        rule: [
          ...(required === true ? [rules.required] : []),
          ...(unique === true ? [rules.unique] : []),
          ...lengths.map(({ most, of }) => fill(rules.length, { most, of: measures[of] })),
        ].join('; '),
      })),
    ),
  );
}
