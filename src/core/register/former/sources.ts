/** What tells of units of before, as the sources are called in the data. */
export const FORMER_SOURCES = [
  'gso-list',
  'gso-compare',
  'law-text',
  'title',
  'viwiki',
  'press',
  'community',
  'geo2017',
  'patch',
] as const;

export type FormerSource = (typeof FORMER_SOURCES)[number];

/** A source, and what it cites itself. */
export interface CitedSource {
  readonly source: FormerSource;
  readonly cited?: string;
}

/** Takes the sources of a unit of before as they are written in the data; gives each with what it cites. */
export function readFormerSources(text: string): CitedSource[] {
  return text.split('|').flatMap((part) => {
    const [, name, cited] = /^([^(]*)(?:\((.*)\))?$/.exec(part) ?? [];
    const source = FORMER_SOURCES.find((known) => known === name);
    return source === undefined ? [] : [{ source, ...(cited !== undefined && { cited }) }];
  });
}
