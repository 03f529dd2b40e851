import type { Section } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import type { FieldSpec, Kind } from '../kind.js';

/** What a section's title says about the rows below it. */
export interface SectionValue {
  readonly field: FieldSpec;
  readonly text: string;
  readonly section: Section;
}

/** How surely a text is the title of a section of this kind, 0..1. */
export function recogniseSection(kind: Kind): (text: string) => number {
  const fields = kind.fields.filter((field) => field.section !== undefined);
  return (text) => (fields.some((field) => titled(kind, field, text) !== undefined) ? 1 : 0);
}

/** The fields that the titles of sections give, a deeper section over those around it. */
export function sectionValues(kind: Kind, sections: readonly Section[]): readonly SectionValue[] {
  const values = new Map<string, SectionValue>();
  for (const section of sections) {
    for (const value of titleValues(kind, section)) values.set(value.field.field, value);
  }
  return [...values.values()];
}

/** One title may say several things: "LĨNH VỰC NUÔI CON NUÔI - CẤP XÃ". */
function titleValues(kind: Kind, section: Section): readonly SectionValue[] {
  const found = kind.fields.flatMap((field): SectionValue[] => {
    const text = titled(kind, field, section.text);
    return text === undefined ? [] : [{ field, text, section }];
  });
  if (found.length > 0) return found;
  const catchAll = kind.fields.find((field) => field.section?.any === true);
  return catchAll === undefined ? [] : [{ field: catchAll, text: section.text, section }];
}

/** The field's value in a title: what stands after a prefix, or the one label that it holds. */
function titled(kind: Kind, field: FieldSpec, title: string): string | undefined {
  const { section, vocabulary } = field;
  if (section === undefined) return undefined;
  const folded = foldText(title);
  if (section.starts?.some((start) => folded.startsWith(`${foldText(start)} `))) return title;
  for (const prefix of section.prefixes ?? []) {
    const rest = afterPrefix(title, prefix);
    if (rest !== undefined && !isPartOfLonger(kind, title, prefix))
      return withoutAsides(kind, field, rest);
  }
  const held = vocabulary === undefined ? [] : labelsIn(kind, vocabulary, title);
  return held.length === 1 ? held[0] : undefined;
}

/** “Lĩnh vực quản lý nhà nước của Bộ …” names a ministry, no “Lĩnh vực”. */
function isPartOfLonger(kind: Kind, title: string, prefix: string): boolean {
  return kind.fields.some(({ section }) =>
    section?.prefixes?.some(
      (other) => other.length > prefix.length && afterPrefix(title, other) !== undefined,
    ),
  );
}

/** What stands after the prefix's words: `Lĩnh vực: Hộ tịch`, `LĨNH VỰC HỘ TỊCH`. */
function afterPrefix(title: string, prefix: string): string | undefined {
  const words = title.trim().split(/[\s:–-]+/u);
  const wanted = prefix.trim().split(/\s+/);
  const begins = wanted.every((word, index) => foldText(words[index] ?? '') === foldText(word));
  if (!begins || words.length <= wanted.length) return undefined;
  const pattern = new RegExp(`^\\s*(?:[^\\s:–-]+[\\s:–-]+){${wanted.length}}`, 'u');
  const rest = title.replace(pattern, '').trim();
  return rest === '' ? undefined : rest;
}

/** Without a count ("(3 TTHC)") and without what another field of the title says ("- CẤP XÃ"). */
function withoutAsides(kind: Kind, field: FieldSpec, text: string): string {
  const plain = text.replace(/(?<!\s)\s*\(\s*\d+\s*(?:TTHC|thủ tục|DVC|dịch vụ)[^)]*\)\s*$/iu, '');
  const others = kind.fields.filter((other) => other !== field && other.section !== undefined);
  const dash = Math.max(plain.lastIndexOf('–'), plain.lastIndexOf('-'));
  const before = plain.slice(0, Math.max(dash, 0)).trimEnd();
  const aside = before === '' ? '' : plain.slice(dash + 1).trimStart();
  const isAside = others.some(
    ({ vocabulary }) => vocabulary !== undefined && labelsIn(kind, vocabulary, aside).length === 1,
  );
  return isAside ? before : plain;
}

/** The labels of a vocabulary that stand in a text as whole words. */
function labelsIn(kind: Kind, vocabulary: string, text: string): readonly string[] {
  const words = ` ${foldText(text)
    .replace(/[,;.()]/g, ' ')
    .replace(/\s+/g, ' ')} `;
  const entries = kind.vocabularies.get(vocabulary)?.entries ?? [];
  return entries
    .map(({ label }) => label.vi)
    .filter((label) => words.includes(` ${foldText(label)} `));
}
