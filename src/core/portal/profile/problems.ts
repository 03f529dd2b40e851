import { joinPath, shown, unknownName } from '../../checked-json/index.js';
import type { Problem } from '../../findings/index.js';
import { type Kind, kindNames, loadKind } from '../../kinds/index.js';
import { isFileName } from '../file-name.js';
import { MANIFEST_NAME } from '../manifest.js';
import { type Against, columnProblems } from './column-problems.js';
import { pathsOf } from './paths.js';
import type { Profile, ProfileFile, ProfileTable } from './profile.js';

/** What is wrong in a profile that its schema can't know: fields, columns and tables that aren't there. Takes one that its schema allows. */
export function profileProblems(profile: Profile): Problem[] {
  const { kind, files } = profile;
  if (kind !== undefined && !kindNames().includes(kind))
    return [unknownName('kind', kind, kindNames())];
  const against = kind === undefined ? undefined : againstOf(kind);
  const tables = files.flatMap(({ tables = [] }) => tables);
  return [
    ...repeated(files.map(({ name }) => name)).map((name) => twice('files', name)),
    ...repeated(tables.map(({ name }) => name)).map((name) => twice('files', name)),
    ...files.flatMap(({ name }, at) => ownName(name, joinPath('files', at, 'name'))),
    ...files.flatMap((file, at) => fileProblems(file, joinPath('files', at), against, tables)),
  ];
}

function ownName(name: string, path: string): Problem[] {
  if (name.toLowerCase() === MANIFEST_NAME)
    return [{ path, rule: 'profile-name', found: shown(name) }];
  return isFileName(name.replaceAll('{dataset}', 'a'))
    ? []
    : [{ path, rule: 'profile-file', found: shown(name) }];
}

function againstOf(name: string): Against {
  const kind = loadKind(name);
  return { kind, paths: pathsOf(kind) };
}

function fileProblems(
  { format, tables }: ProfileFile,
  path: string,
  against: Against | undefined,
  all: readonly ProfileTable[],
): Problem[] {
  if (tables === undefined) return [];
  if (against === undefined) return [{ path: '', rule: 'missing', expected: 'kind' }];
  const isOne = format === 'xlsx' || tables.length === 1;
  return [
    ...(isOne ? [] : [{ path: `${path}.tables`, rule: 'profile-tables' as const, found: format }]),
    ...(format === 'xlsx'
      ? tables.flatMap(({ name }, at) => sheetProblems(name, `${path}.tables[${at}].name`))
      : []),
    ...tables.flatMap((table, at) =>
      tableProblems(table, `${path}.${joinPath('tables', at)}`, against, { format, all }),
    ),
  ];
}

/** Of a table: all that the profile has, and the format of its file. */
interface Surroundings {
  readonly all: readonly ProfileTable[];
  readonly format: ProfileFile['format'];
}

/** What Excel takes no sheet's name with; “History” is the one that it keeps its changes on. */
const NO_SHEET = /[[\]:*?/\\\p{Cc}]|^'|'$|^history$/iu;

/** The most that the name of a sheet may have, in UTF-16 units as Excel counts. */
export const LONGEST_SHEET = 31;

function sheetProblems(name: string, path: string): Problem[] {
  return NO_SHEET.test(name) || name.length > LONGEST_SHEET
    ? [{ path, rule: 'profile-sheet', found: shown(name) }]
    : [];
}

/** Formats of rows and columns, in which something can stand above a header, and a header twice. */
const IN_CELLS: ReadonlySet<string> = new Set(['csv', 'xlsx']);

function tableProblems(
  table: ProfileTable,
  path: string,
  against: Against,
  { all, format }: Surroundings,
): Problem[] {
  const { rows = [], above = [], columns, key = [], links = [] } = table;
  const names = columns.map(({ name }) => name);
  const ambiguous = IN_CELLS.has(format) ? pointedAt(table, all) : names;
  return [
    ...(above.length === 0 || IN_CELLS.has(format)
      ? []
      : [{ path: `${path}.above`, rule: 'profile-above' as const, found: format }]),
    ...repeated(names).flatMap((name) =>
      ambiguous.some((one) => repeated([one, name]).length > 0)
        ? [twice(`${path}.columns`, name)]
        : [],
    ),
    ...rows.flatMap((list, at) => listProblems(list, rows[at - 1], `${path}.rows[${at}]`, against)),
    ...key.flatMap((name) => missing(`${path}.key`, name, names)),
    ...links.flatMap((link, at) => linkProblems(link, `${path}.links[${at}]`, names, all)),
    ...columns.flatMap((column, at) =>
      columnProblems(column, `${path}.${joinPath('columns', at)}`, { ...against, rows }),
    ),
  ];
}

/** Columns that a key or a link names: templates have headers twice, but these have to be one column each. */
function pointedAt({ name, key = [], links = [] }: ProfileTable, all: readonly ProfileTable[]) {
  const to = all.flatMap((other) => (other.links ?? []).filter(({ table }) => table === name));
  return [...key, ...links.map(({ column }) => column), ...to.map((link) => link.to)];
}

type Link = NonNullable<ProfileTable['links']>[number];

function linkProblems(
  { column, table, to }: Link,
  path: string,
  own: readonly string[],
  all: readonly ProfileTable[],
): Problem[] {
  const target = all.find(({ name }) => name === table);
  const known = all.map(({ name }) => name);
  return [
    ...missing(`${path}.column`, column, own),
    ...missing(`${path}.table`, table, known),
    ...(target === undefined
      ? []
      : missing(
          `${path}.to`,
          to,
          target.columns.map(({ name }) => name),
        )),
  ];
}

/** A list of rows is one of the kind's, the inner ones inside the outer. */
function listProblems(
  list: string,
  outer: string | undefined,
  path: string,
  { paths }: Against,
): Problem[] {
  const shape = paths.get(list);
  if (shape === undefined) return missing(path, list, [...paths.keys()]);
  const isInside = outer === undefined || list.startsWith(`${outer}.`);
  return shape.isList && isInside
    ? []
    : [{ path, rule: 'profile-list', found: shown(list), expected: outer ?? '' }];
}

function missing(path: string, name: string, known: readonly string[]): Problem[] {
  return known.includes(name) ? [] : [unknownName(path, name, known)];
}

function repeated(names: readonly string[]): string[] {
  const folded = names.map((name) => name.normalize('NFC').trim().toLowerCase());
  return names.filter((_, at) => folded.indexOf(folded[at] ?? '') < at);
}

function twice(path: string, name: string): Problem {
  return { path, rule: 'profile-twice', found: shown(name) };
}

/** The fields of a kind that no column of a profile is made of. */
export function fieldsLeftOut({ files }: Profile, kind: Kind): string[] {
  if (files.some(({ tables }) => tables === undefined)) return [];
  const columns = files.flatMap(({ tables = [] }) => tables.flatMap((table) => table.columns));
  const taken = new Set(columns.flatMap(({ from }) => from?.split('.')[0] ?? []));
  return kind.fields.map(({ field }) => field).filter((field) => !taken.has(field));
}
