import { joinPath, shown, unknownName } from '../checked-json/index.js';
import {
  FINDING_CODES,
  isFindingCode,
  isRefusing,
  isRejecting,
  type Problem,
  REPAIR_NAMES,
} from '../findings/index.js';
import { type Kind, kindNames, loadKind } from '../kinds/index.js';
import { isProfileFile, profileNames } from '../portal/index.js';
import { columnProblems } from './column-problems.js';
import { ownWordsProblems } from './own-words.js';
import { entriesOf, itemsOf, part, textOf } from './parts.js';

/** Names in a configuration that the schema can't know: codes, repairs, kinds, fields, profiles. */
export function nameProblems(config: unknown): Problem[] {
  return [
    ...unknownKeys(config, 'severities', FINDING_CODES),
    ...unknownKeys(config, 'changes', kindNames()),
    ...unknownKeys(config, 'ignoreChanges', kindNames()),
    ...itemsOf(part(config, 'ignore')).flatMap(codeProblems),
    ...unknownKeys(config, 'repairs', REPAIR_NAMES),
    ...ofKinds(config, 'columns', columnsProblems),
    ...ofKinds(config, 'kinds', ownWordsProblems),
    ...profileProblems(textOf(part(part(config, 'export'), 'profile'))),
  ];
}

/** A file is looked at when it is used. */
function profileProblems(profile: string | undefined): Problem[] {
  if (profile === undefined || isProfileFile(profile)) return [];
  return unknownText(['export', 'profile'], profile, profileNames());
}

function unknownKeys(config: unknown, section: string, known: readonly string[]): Problem[] {
  return entriesOf(part(config, section)).flatMap(([name]) =>
    known.includes(name) ? [] : [unknownName(section, name, known)],
  );
}

function unknownText(
  path: readonly (string | number)[],
  value: unknown,
  known: readonly string[],
): Problem[] {
  const name = textOf(value);
  return name === undefined || known.includes(name)
    ? []
    : [unknownName(joinPath(...path), name, known)];
}

/** A row would be set aside, or nothing be done, and nothing would say why. */
function codeProblems(rule: unknown, index: number): Problem[] {
  const code = textOf(part(rule, 'code'));
  const path = ['ignore', index, 'code'];
  if (code === undefined || !isFindingCode(code)) return unknownText(path, code, FINDING_CODES);
  return isRejecting(code) || isRefusing(code)
    ? [{ path: joinPath(...path), rule: 'keeps', found: shown(code) }]
    : [];
}

/** What is wrong in a section that says something of each kind. */
function ofKinds(
  config: unknown,
  section: string,
  problems: (kind: Kind, said: unknown, path: string) => readonly Problem[],
): Problem[] {
  const known = kindNames();
  return entriesOf(part(config, section)).flatMap(([name, said]) =>
    known.includes(name)
      ? problems(loadKind(name), said, joinPath(section, name))
      : [unknownName(section, name, known)],
  );
}

function columnsProblems(kind: Kind, columns: unknown, path: string): Problem[] {
  return entriesOf(columns).flatMap(([header, field]) =>
    columnProblems(kind, textOf(field), joinPath(path, header)),
  );
}
