import { loadKind, withExtraApart } from '../../../core/kinds/index.js';
import type { Forgetting, Parent } from '../../../core/store/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  dayText,
  fieldLabel,
  minuteText,
  namedField,
  paragraph,
  placeText,
  sections,
  severityCounts,
  validationWords,
  valueLoss,
  valueText,
  type Wording,
} from '../../../report/index.js';
import type { LoggedRevision, LogReport, RecordReport, RevisionReport } from './types.js';
import { historyWords } from './words/index.js';

type Restored = NonNullable<LogReport['restored']>;

/** Of `log`: the revisions in the order given. */
export function logBlocks(
  wording: Wording,
  { revisions, forgettings = [], alreadyLatest, restored }: LogReport,
): Blocks {
  return sections([
    ...(revisions.length === 0 ? [paragraph(historyWords(wording.lang).empty)] : []),
    ...(alreadyLatest === true ? [paragraph(historyWords(wording.lang).alreadyLatest)] : []),
    ...revisions.map((revision) => revisionSection(wording, revision)),
    ...forgettings.map((forgetting) => forgettingSection(wording, forgetting)),
    ...(restored === undefined ? [] : [restoredBlocks(wording, restored)]),
  ]);
}

function forgettingSection({ lang }: Wording, forgetting: Forgetting): Blocks {
  const { createdAt, author, before, files, rows } = forgetting;
  const history = historyWords(lang);
  const head = { time: minuteText(createdAt, lang), author, before: dayText(before, lang) };
  return [
    ...paragraph(fill(history.forgetting, head), 0, 'heading'),
    ...paragraph(fill(history.forgotten, { rows, files }), 2),
  ];
}

/** What the state before lost by it. */
function restoredBlocks(wording: Wording, { removed, reach, values }: Restored): Blocks {
  const validation = validationWords(wording.lang);
  const sentences = [
    ...(removed === 0 ? [] : [fill(validation.removals, { removed, reach })]),
    ...valueLoss(wording.lang, values),
  ];
  return sentences.length === 0 ? [] : paragraph(sentences.join(' '), 0, 'warning');
}

/** Of `show REVISION`: the revision, how its columns were understood, what was found. */
export function revisionBlocks(
  wording: Wording,
  { revision, mapping, findings }: RevisionReport,
): Blocks {
  const history = historyWords(wording.lang);
  const counts = severityCounts(wording, findings.bySeverity);
  return sections([
    revisionSection(wording, revision),
    mappingBlocks(wording, revision, mapping),
    counts === '' ? [] : paragraph(fill(history.findings, { counts })),
  ]);
}

/** Of `show REVISION KEY`: every field of the record, in the kind's words. */
export function recordBlocks(
  wording: Wording,
  { key, dataset, revision, fields }: RecordReport,
): Blocks {
  const history = historyWords(wording.lang);
  return [
    ...paragraph(fill(history.record, { key, dataset, revision }), 0, 'heading'),
    ...Object.entries(withExtraApart(fields)).flatMap(([field, value]) => {
      const line = { label: fieldLabel(field, wording), value: valueText(field, value, wording) };
      return paragraph(fill(history.field, line), 2);
    }),
  ];
}

function revisionSection(wording: Wording, revision: LoggedRevision): Blocks {
  const history = historyWords(wording.lang);
  const { id, dataset, createdAt, command, author, summary, inputs, parents = [] } = revision;
  return [
    ...paragraph(
      fill(history.revision, {
        id,
        dataset,
        time: minuteText(createdAt, wording.lang),
        command: history.commands[command],
        author,
      }),
      0,
      'heading',
    ),
    ...paragraph(fill(history.summary, { ...summary }), 2),
    ...parents.flatMap((parent) => paragraph(parentLine(wording, parent), 2)),
    ...inputs.flatMap((input) => paragraph(inputLine(wording, input), 2, 'quiet')),
  ];
}

/** What a revision was made of: `ours: @12`, `theirs: moi.xlsx (sha256 …)`. */
function parentLine({ lang }: Wording, { role, revision, files = [] }: Parent): string {
  const history = historyWords(lang);
  const named = files.map(({ file, sha256 }) => fill(history.parentFile, { file, sha256 }));
  const from = revision === undefined ? named.join(', ') : `@${revision}`;
  return fill(history.parent, { role: history.roles[role], from });
}

function inputLine(
  { lang, words }: Wording,
  { file, sheet, rows, sha256 }: LoggedRevision['inputs'][number],
): string {
  const place = placeText(sheet === null ? { file } : { file, sheet }, words);
  return fill(historyWords(lang).input, { place, rows, sha256 });
}

function mappingBlocks(
  wording: Wording,
  { kind }: LoggedRevision,
  mapping: RevisionReport['mapping'],
): Blocks {
  const history = historyWords(wording.lang);
  const columns = Object.entries(mapping);
  if (columns.length === 0) return [];
  const context = { kind: loadKind(kind), lang: wording.lang };
  return [
    ...paragraph(history.mapping, 0, 'heading'),
    ...columns.flatMap(([header, field]) =>
      paragraph(
        field === null
          ? fill(history.unmapped, { header })
          : fill(history.mapped, { header, field: namedField(field, context) }),
        2,
      ),
    ),
  ];
}
