import type { Section } from '../../files/index.js';
import { foldText } from '../../text/index.js';
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
    const value = titleValue(kind, section);
    if (value !== undefined) values.set(value.field.field, value);
  }
  return [...values.values()];
}

function titleValue(kind: Kind, section: Section): SectionValue | undefined {
  for (const field of kind.fields) {
    const text = titled(kind, field, section.text);
    if (text !== undefined) return { field, text, section };
  }
  const catchAll = kind.fields.find((field) => field.section?.any === true);
  return catchAll && { field: catchAll, text: section.text, section };
}

/** The field's value in a title: what stands after a prefix, or the one label that it holds. */
function titled(kind: Kind, { section, vocabulary }: FieldSpec, title: string): string | undefined {
  if (section === undefined) return undefined;
  const folded = foldText(title);
  for (const prefix of section.prefixes ?? []) {
    const start = `${foldText(prefix)} `;
    if (folded.startsWith(start)) return afterWords(title, prefix).replace(/^[\s:–-]+/u, '');
  }
  const labels = vocabulary === undefined ? undefined : kind.vocabularies.get(vocabulary)?.entries;
  const held =
    labels?.filter(({ label }) => ` ${folded} `.includes(` ${foldText(label.vi)} `)) ?? [];
  return held.length === 1 ? held[0]?.label.vi : undefined;
}

/** The title without as many words as the prefix has: folding may change its length in letters. */
function afterWords(title: string, prefix: string): string {
  return title.trim().split(/\s+/).slice(prefix.trim().split(/\s+/).length).join(' ');
}
