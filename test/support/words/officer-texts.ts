import { kindNames, loadKind } from '../../../src/core/kinds/index.js';

/** English words of our own sentences, which no list of an office and no name of a command holds. */
const ENGLISH =
  /\b(?:the|and|with|of|is|are|was|were|not|row|rows|column|columns|sheet|sheets|error|errors|warning|warnings|finding|findings|record|records|missing|unchanged|added|removed|changed|unknown|undefined|null|NaN)\b/;

/** What is typed, quoted data, names of files and codes beside their words stay as they are. */
const TYPED =
  /“[^”]*”|"[^"]*"|haicap [a-z].*|--[a-z-]+|\S*[._/]\S*|[a-z]+(?:-[a-z]+)+|\([a-z-]+\)/g;

/** Names that programs know fields by: those that are more than one word are no word of any language. */
const FIELDS = new RegExp(
  `(?<![\\p{L}\\w-])(?:${kindNames()
    .flatMap((name) => loadKind(name).fields.map(({ field }) => field))
    .filter((field) => /[A-Z]/.test(field))
    .join('|')})(?![\\p{L}\\w])`,
  'u',
);

/** A code of two words or more. */
const CODE = /(?<![\p{L}\w./=-])[a-z]{2,}(?:-[a-z]{2,})+(?![\p{L}\w./-])/gu;

const LETTER = /\p{L}/u;

/** What an officer would stumble over in a text of ours in Vietnamese. */
const FAULTS = {
  english: (line: string) => ENGLISH.test(line.replace(TYPED, ' ')),
  placeholder: (line: string) => /\{\w+\}/.test(line.replace(TYPED, ' ')),
  'day as programs sort it': (line: string) =>
    /\b20\d\d-\d\d-\d\d\b/.test(line.replace(TYPED, ' ')),
  // Behind “←” stands the field that a column of a profile is filled from, as the profile's file names it.
  'field without its label': (line: string) =>
    FIELDS.test(line.replace(/\([^()]*\)|“[^”]*”|"[^"]*"|haicap [a-z].*|--\S+|← \w+/g, ' ')),
  'code without words': (line: string) =>
    line.search(CODE) !== -1 && !LETTER.test(line.replace(CODE, ' ').replace(/--\S+/g, ' ')),
} as const satisfies Readonly<Record<string, (line: string) => boolean>>;

/** Takes texts; gives the lines of them that no officer should meet, each with what is wrong. */
export function stumblingBlocks(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts)
    for (const line of text.split('\n'))
      for (const [fault, isSo] of Object.entries(FAULTS))
        if (isSo(line)) found.add(`${fault}: ${line.trim()}`);
  return [...found];
}
