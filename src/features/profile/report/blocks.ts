import type { Profile, ProfileTable } from '../../../core/portal/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  fieldLabel,
  kindName,
  paragraph,
  sections,
  verdict,
  type Wording,
} from '../../../report/index.js';
import type { ProfileReport } from './types.js';
import { profileWords } from './words/index.js';

type Words = ReturnType<typeof profileWords>;

/** Of `profile`: what it writes, where that comes from, and what of a record it leaves out. */
export function profileBlocks(wording: Wording, report: ProfileReport): Blocks {
  const words = profileWords(wording.lang);
  const { profile, leftOut, file, sheetsLeftOut = [], unmatched = [] } = report;
  const { name, version, title, kind } = profile;
  return sections([
    [
      ...paragraph(
        fill(words.heading, { name, version, title: title[wording.lang] }),
        0,
        'heading',
      ),
      ...paragraph(
        kind === undefined ? words.anyKind : fill(words.kind, { kind: kindName(kind, wording) }),
      ),
    ],
    ...profile.files.map((one) => fileBlocks(one, words)),
    [
      ...(leftOut.length === 0
        ? []
        : paragraph(
            fill(words.leftOut, { fields: leftOut.map((field) => fieldLabel(field, wording)) }),
          )),
      ...(sheetsLeftOut.length === 0
        ? []
        : paragraph(fill(words.sheetsLeftOut, { sheets: sheetsLeftOut }))),
      ...(unmatched.length === 0 ? [] : paragraph(fill(words.unmatched, { headers: unmatched }))),
    ],
    verdict(file === undefined ? words.verdict : fill(words.written, { file }), 'good'),
  ]);
}

function fileBlocks({ name, format, tables }: Profile['files'][number], words: Words): Blocks {
  if (tables === undefined)
    return paragraph(`${fill(words.file, { name, format })}: ${words.whole}`);
  return [
    ...paragraph(fill(words.file, { name, format })),
    ...tables.flatMap((table) => [
      ...paragraph(fill(words.table, { name: table.name, rows: rowsText(table.rows, words) }), 2),
      ...table.columns.flatMap((column) => paragraph(columnText(column, words), 4)),
    ]),
  ];
}

function columnText(
  { name, from, value = '', count }: ProfileTable['columns'][number],
  words: Words,
): string {
  if (count === true) return fill(words.counted, { name });
  return from === undefined
    ? fill(words.fixed, { name, value })
    : fill(words.column, { name, from });
}

function rowsText(rows: readonly string[] | undefined, words: Words): string {
  return rows === undefined ? words.record : fill(words.item, { lists: rows.join(' › ') });
}
