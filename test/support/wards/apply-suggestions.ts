import type { Finding } from '../../../src/core/findings/index.js';
import { looseKey, readPlaceName } from '../../../src/core/register/index.js';
import { stripDiacritics } from '../../../src/lib/text/index.js';

/** A table as texts, header first. */
export type Texts = readonly (readonly string[])[];

/** What was made of a table, and what was followed: "name-not-official C7". */
export interface Followed {
  readonly texts: string[][];
  readonly followed: ReadonlySet<string>;
}

/**
 * Follows what is suggested of a table's cells, word for word, as a person would who trusts it: codes, names (inside of
 * lists, too), places, notes; units that do not belong into a list of old ones are taken out.
 */
export function followSuggestions(texts: Texts, findings: readonly Finding[]): Followed {
  const made = texts.map((cells) => [...cells]);
  const followed = new Set<string>();
  const left = new Set<string>();
  for (const found of findings) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(found.place.cell ?? '') ?? [];
    const row = made[Number(digits) - 1];
    const column = indexOf(letters);
    const before = row?.[column];
    const after = before === undefined ? undefined : corrected(before, found);
    if (row === undefined || after === undefined) left.add(keyOf(found));
    else {
      row[column] = after;
      followed.add(keyOf(found));
    }
  }
  return { texts: made, followed: new Set([...followed].filter((key) => !left.has(key))) };
}

/** Follows the same, and then puts in the relations that a table lacks: into its lists of old units, or as rows behind. */
export function followAndComplete(texts: Texts, findings: readonly Finding[]): Followed {
  const { texts: made, followed } = followSuggestions(texts, findings);
  const missing = findings.filter(({ code }) => code === 'relation-missing');
  addMissing(made, missing.map(missingOf));
  return { texts: made, followed: new Set([...followed, ...missing.map(keyOf)]) };
}

/** A relation that a table lacks, and the row that it belongs to or behind. */
interface Missing {
  readonly row: number;
  readonly old: string;
  readonly target: string;
}

function missingOf({ place, params }: Finding): Missing {
  const told = new Map<string, unknown>(Object.entries(params));
  const of = (name: string) => String(told.get(name));
  return { row: (place.row ?? 0) - 1, old: of('old'), target: of('new') };
}

/** From the last row up, so that those before keep their places: into the list of the new unit, or in a row behind. */
function addMissing(texts: string[][], missing: readonly Missing[]): void {
  const places = columnsOf(texts[0] ?? []);
  for (const { row, old, target } of [...missing].reverse()) {
    const cells = texts[row] ?? [];
    const isOwn = bare(cells[places.newName] ?? '') === bare(nameOf(target));
    if (isOwn && places.oldCode < 0) cells[places.oldName] += `, ${nameOf(old)}`;
    else {
      const added = [...cells];
      const told = { oldCode: old.slice(0, 5), oldName: nameOf(old) };
      const made = { newCode: target.slice(0, 5), newName: nameOf(target) };
      for (const [name, text] of Object.entries({ ...told, ...made }))
        added[places[name as keyof typeof places]] = text;
      texts.splice(row + 1, 0, added);
    }
  }
}

function columnsOf(header: readonly string[]) {
  const at = (pattern: RegExp) => header.findIndex((text) => pattern.test(text));
  return {
    oldCode: at(/^Mã.*cũ/),
    oldName: at(/^(?!Mã).*(?:cũ|trước)/),
    newCode: at(/^Mã.*mới/),
    newName: at(/^(?!Mã).*mới/),
  };
}

/** What is found at a cell. */
export function keyOf({ code, place }: Finding): string {
  return `${code} ${place.cell}`;
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a cell becomes; undefined where nothing is suggested of it. */
function corrected(cell: string, { code, field = '', params }: Finding): string | undefined {
  const all = new Map<string, unknown>(Object.entries(params));
  const told = (name: string) => String([all.get(name) ?? ''].flat()[0]);
  const official = told('official');
  switch (code) {
    case 'ward-code-name-mismatch':
      return codeOrName(field, official);
    case 'ward-code-second':
      return official.slice(0, 5);
    case 'ward-type-mismatch':
      return field === 'type' ? typeOf(nameOf(official)) : inList(cell, nameOf(official));
    case 'name-not-official':
      return field.endsWith('rovince') ? official : inList(cell, official);
    case 'ward-district-mismatch':
    case 'ward-province-mismatch':
      if (isList(cell)) return placedIn(cell, nameOf(told('unit')), official);
      return placeIn(cell, field, official);
    case 'coverage-mismatch':
    case 'coverage-imprecise':
      return told('proper');
    case 'relation-unknown':
      return isList(cell) ? without(cell, nameOf(told('old'))) : undefined;
    default:
      return undefined;
  }
}

/** Of "10930 Xã Mao Điền, Thành phố Hải Phòng" what the cell is about. */
function codeOrName(field: string, official: string): string | undefined {
  if (official === '') return undefined;
  return IS_CODE.test(field) ? official.slice(0, 5) : nameOf(official);
}

/** Of "Thành phố Thủ Đức (769)" what the cell is about: with its code where that stands there. */
function placeIn(cell: string, field: string, official: string): string | undefined {
  if (IS_CODE.test(field)) return /\d+/.exec(official)?.[0];
  return cell.includes('(') ? official : official.replace(/ \(\d+\)$/, '');
}

const IS_CODE = /code$/i;

/** "10930 Xã Mao Điền, Thành phố Hải Phòng": without code and places. */
function nameOf(told: string): string {
  return told.slice('00000 '.length).split(',')[0] ?? '';
}

/** What parts names of a list, outside of brackets. */
const PARTS = /\s*[,;\n]\s*(?![^()]*\))/;

function isList(cell: string): boolean {
  return PARTS.test(cell);
}

/**
 * The name instead of the whole cell or, in a list, of the one part that it is a spelling of; undefined where none is, or
 * more: a person would have to look.
 */
function inList(cell: string, name: string): string | undefined {
  if (!isList(cell)) return name;
  const parts = cell.split(PARTS);
  const alike = parts.filter((part) => bare(part) === bare(name));
  const [meant] = alike;
  if (meant === undefined || alike.length > 1) return undefined;
  return parts.map((part) => (part === meant ? name + behind(part) : part)).join(', ');
}

/** "Thị trấn Ngọc Lặc": "thị trấn". */
function typeOf(name: string): string {
  return readPlaceName(name, false).type ?? '';
}

/** The district or province in brackets behind one name of a list. */
function placedIn(cell: string, name: string, place: string): string {
  const parts = cell.split(PARTS);
  const official = place.replace(/ \(\d+\)$/, '');
  return parts
    .map((part) => (bare(part) === bare(name) ? `${part.split(' (')[0]} (${official})` : part))
    .join(', ');
}

/** " (Huyện Bảo Lâm)": what stands behind a name. */
function behind(part: string): string {
  return / \(.*\)$/.exec(part)?.[0] ?? '';
}

function without(cell: string, name: string): string {
  return cell
    .split(PARTS)
    .filter((part) => bare(part) !== bare(name))
    .join(', ');
}

function bare(name: string): string {
  const own = name.replace(/ \(.*\)$/, '');
  const hasMarks = own !== stripDiacritics(own);
  return looseKey(readPlaceName(own, !hasMarks).name);
}
