import type { Kind, Language } from '../../core/kinds/index.js';
import { type Conflict, MERGE_SIDES, type MergeSide } from '../../core/merge/index.js';
import {
  encodeWorkbook,
  isJsonObject,
  type Json,
  type SheetContent,
  withLongTexts,
  writeWhole,
} from '../../lib/tables/index.js';
import { fill, printable } from '../../lib/text/index.js';
import {
  fieldLabel,
  longTextWords,
  type Redactor,
  reportWords,
  valueText,
} from '../../report/index.js';
import { CONFLICT_COLUMNS, type ConflictColumn, conflictColumns } from './report/columns.js';
import { mergeWords } from './report/words/index.js';

interface Writing {
  readonly force: boolean;
  readonly language: Language;
  readonly redactor: Redactor | undefined;
}

/** Writes open conflicts to a workbook, a line each, that a person fills in. */
export async function writeConflicts(
  kind: Kind,
  conflicts: readonly Conflict[],
  file: string,
  { force, language, redactor }: Writing,
): Promise<void> {
  const mask = (one: Conflict) => (redactor === undefined ? one : maskedConflict(one, redactor));
  const shown = conflicts.map(mask);
  const sheets = conflictSheets(kind, shown, language);
  const bytes = await encodeWorkbook(withLongTexts(sheets, longTextWords(language)));
  await writeWhole(file, bytes, { force });
}

/** A conflict whose personal values are masked; its id stays that of what stands there. */
export function maskedConflict<C extends Conflict>(conflict: C, redactor: Redactor): C {
  const { key, name, field, values } = conflict;
  const masked = (value: Json): Json => {
    if (field !== undefined) return redactor.fields({ [field]: value })[field] ?? null;
    return isJsonObject(value) ? redactor.fields(value) : value;
  };
  return {
    ...conflict,
    key: redactor.key(key),
    name: redactor.fields({ name }).name ?? '',
    values: Object.fromEntries(
      Object.entries(values).map(([side, value]) => [side, masked(value)]),
    ),
  };
}

function conflictSheets(
  kind: Kind,
  conflicts: readonly Conflict[],
  language: Language,
): readonly SheetContent[] {
  const { sheets } = reportWords(language);
  const { workbook, sides } = mergeWords(language);
  const { guide } = workbook;
  const headers = conflictColumns(language);
  const names = CONFLICT_COLUMNS.map(([column]) => column);
  const lists = { sheet: sheets.questionDetails, key: 0, from: 1, to: MERGE_SIDES.length };
  const options = MERGE_SIDES.toReversed().map((side) => sides[side]);
  return [
    {
      name: sheets.questions,
      rows: [
        names.map((column) => headers[column]),
        ...conflicts.map((conflict) =>
          names.map((column) => printable(cellOf(kind, conflict, column, language))),
        ),
      ],
      widths: CONFLICT_COLUMNS.map(([, width]) => width),
      choices: { column: names.indexOf('choice'), key: names.indexOf('id'), lists },
    },
    {
      name: sheets.questionDetails,
      rows: [
        [headers.id, ...MERGE_SIDES.map(() => headers.choice)],
        ...conflicts.map(({ id }) => [id, ...options]),
      ],
    },
    {
      name: sheets.guide,
      rows: [guide.how, guide.blank, guide.id, guide.back].map((line) => [line]),
      widths: [70],
      isTable: false,
    },
  ];
}

function cellOf(
  kind: Kind,
  conflict: Conflict,
  column: ConflictColumn,
  language: Language,
): string {
  const { key, name, field, id } = conflict;
  switch (column) {
    case 'key':
      return key;
    case 'name':
      return name;
    case 'field':
      return field === undefined
        ? mergeWords(language).workbook.wholeRecord
        : fieldLabel(field, { kind, lang: language });
    case 'choice':
      return '';
    case 'id':
      return id;
    default:
      return sideText(kind, conflict, column, language);
  }
}

/** What a side has, as people read it: a value, or of a whole record what became of it. */
export function sideText(
  kind: Kind,
  { field, type, values, sides, fields }: Conflict,
  side: MergeSide,
  lang: Language,
): string {
  const { workbook } = mergeWords(lang);
  const value = values[side];
  if (field !== undefined)
    return value === undefined ? workbook.empty : valueText(field, value, { kind, lang });
  if (sides.includes(side)) return type === 'key-repeated' ? workbook.repeated : workbook.removed;
  if (value === undefined) return workbook.removed;
  const shown = fields.length === 0 ? ['name'] : fields;
  const lines = shown.flatMap((name) => {
    const part = isJsonObject(value) ? value[name] : undefined;
    const text = part === undefined ? workbook.empty : valueText(name, part, { kind, lang });
    return [fill(workbook.line, { label: fieldLabel(name, { kind, lang }), text })];
  });
  return lines.join('\n');
}
