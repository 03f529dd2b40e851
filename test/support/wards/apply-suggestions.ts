import type { Finding } from '../../../src/core/findings/index.js';
import { looseKey, readPlaceName } from '../../../src/core/register/index.js';

/** A table as texts, header first. */
export type Texts = readonly (readonly string[])[];

/** What was made of a table, and what was followed: "name-not-official C7". */
export interface Followed {
  readonly texts: string[][];
  readonly followed: ReadonlySet<string>;
}

/**
 * Follows what is suggested of a table's cells, word for word, as a person would who trusts it: codes, names (inside of
 * lists, too), places, notes; units that a list of old ones lacks are added to it, others taken out.
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
      return placeIn(cell, field, official);
    case 'coverage-mismatch':
    case 'coverage-imprecise':
      return told('proper');
    case 'relation-unknown':
      return isList(cell) && !cell.includes('(') ? without(cell, nameOf(told('old'))) : undefined;
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

const PARTS = /\s*[,;\n]\s*/;

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
  if (meant === undefined || alike.length > 1 || cell.includes('(')) return undefined;
  return parts.map((part) => (part === meant ? name : part)).join(', ');
}

/** "Thị trấn Ngọc Lặc": "thị trấn". */
function typeOf(name: string): string {
  return readPlaceName(name, false).type ?? '';
}

function without(cell: string, name: string): string {
  return cell
    .split(PARTS)
    .filter((part) => bare(part) !== bare(name))
    .join(', ');
}

function bare(name: string): string {
  return looseKey(readPlaceName(name, false).name);
}
