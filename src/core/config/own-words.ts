import { joinPath, shown, unknownName } from '../checked-json/index.js';
import type { Problem } from '../findings/index.js';
import type { Kind, Vocabulary } from '../kinds/index.js';
import { columnProblems } from './column-problems.js';
import { entriesOf, itemsOf, part, textOf } from './parts.js';

/** Names among an office's own words of a kind that the kind doesn't have, and spellings that are taken. */
export function ownWordsProblems(kind: Kind, said: unknown, path: string): Problem[] {
  const at = (...parts: string[]) => [path, ...parts.map((name) => joinPath(name))].join('.');
  const vocabularies = [...kind.vocabularies.keys()];
  const references = [...kind.references.keys()];
  return [
    ...entriesOf(part(said, 'headers')).flatMap(([field]) =>
      columnProblems(kind, field, at('headers')),
    ),
    ...entriesOf(part(said, 'vocabularies')).flatMap(([name, values]) => {
      const vocabulary = kind.vocabularies.get(name);
      return vocabulary === undefined
        ? [unknownName(at('vocabularies'), name, vocabularies)]
        : valueProblems(vocabulary, values, at('vocabularies', name));
    }),
    ...entriesOf(part(said, 'references'))
      .filter(([list]) => !references.includes(list))
      .map(([list]) => unknownName(at('references'), list, references)),
  ];
}

function valueProblems(vocabulary: Vocabulary, values: unknown, path: string): Problem[] {
  const known = vocabulary.entries.map(({ value }) => value);
  return entriesOf(values).flatMap(([value, spellings]) =>
    known.includes(value)
      ? takenSpellings(vocabulary, value, spellings, `${path}.${joinPath(value)}`)
      : [unknownName(path, value, known)],
  );
}

/** A spelling leads to one value only. */
function takenSpellings(
  vocabulary: Vocabulary,
  value: string,
  spellings: unknown,
  path: string,
): Problem[] {
  return itemsOf(spellings).flatMap((spelling): Problem[] => {
    const other = vocabulary.match(textOf(spelling) ?? '')?.value ?? value;
    return other === value
      ? []
      : [{ path, rule: 'taken', found: shown(spelling), expected: other }];
  });
}
