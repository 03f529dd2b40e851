import { tidySpace } from '../../../../lib/text/index.js';
import { DISTRICT_TYPES, PROVINCE_TYPES, readPlaceName } from '../../../register/index.js';

/** One unit that a cell names among others. */
export interface ListedUnit {
  readonly name: string;
  readonly code?: string;
  /** Its district and its province, where the cell tells them. */
  readonly district?: string;
  readonly province?: string;
  /** What of the unit is meant, as written: "phần còn lại". */
  readonly note?: string;
}

const AREA_AND_PEOPLE =
  /(diện tích(?: tự nhiên)?)(?:,| và) ((?:một phần |toàn bộ )?(?:quy mô )?dân số)/giu;

/** Between units; what stands in brackets is of one of them. "Lao Và Chải" is a name. */
const SEPARATORS =
  /[,;\n|+&•]|(?<!\d{5}\)?)\s[-–/]\s(?=(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)\s)|\svà\s+/u;

const BRACKETS = /\(([^()]*)\)/g;

/** Stands for a bracket while a cell is cut; U+E001 for a comma that parts nothing. */
const HELD = /\ue000(\d+)\ue000/g;

const NOTE = /^(?:một phần|phần còn lại|toàn bộ)(?=\s|$)/iu;

const NOTE_OF_UNIT =
  /^((?:một phần|phần còn lại|toàn bộ)\b.*?)(?<!\s)\s+(?:của\s+)?(?=(?:các\s+)?(?:xã|phường|thị trấn|đặc khu)\s)/iu;

const BULLET = /^(?:[-–*•]|\d{1,2}[.)])\s*(?=\p{L})/u;

const MANY = /^(?:các|những|gồm|bao gồm|thuộc)\s+/iu;

/** Types behind it go for several names. */
const OF_MANY = /(?:^|\s)(?:các|những)\s+(?:xã|phường|thị trấn|đặc khu)\s/iu;

const STARTS_WITH_DIGIT = /^\d/;

const CODE = /^\(?(\d{5})\)?\s*(?:[-–:.]\s*)?(?=\p{L})|(?<!\s)\s*(?:[-–:]\s*)?\(?(\d{5})\)?$/u;

const UPPER: ReadonlySet<string> = new Set([...DISTRICT_TYPES, ...PROVINCE_TYPES]);

/**
 * Takes a cell that may name several units ("Xã A, Xã B (huyện C) và một phần xã D", a line each); gives them. A type
 * that is said of many, or in front of a number, goes for the names behind it; a district behind units is theirs. One
 * unit alone is given as it is written.
 */
export function unitsIn(cell: string): readonly ListedUnit[] {
  const brackets: string[] = [];
  const cut = cell
    .replaceAll(AREA_AND_PEOPLE, '$1\ue001 $2')
    .replaceAll(BRACKETS, (_, inside: string) => `\ue000${brackets.push(inside) - 1}\ue000`)
    .split(SEPARATORS)
    .map(tidySpace)
    .filter((part) => /[\p{L}\d]/u.test(part));
  const units: ListedUnit[] = [];
  let told: Told = { type: '' };
  for (const part of cut) {
    const unit = unitOf(part, brackets);
    const place = readPlaceName(unit.name, false);
    if (units.length > 0 && place.type !== undefined && UPPER.has(place.type)) {
      if (isDistrict(unit.name)) placeIn(units, unit.name);
    } else if (place.type === undefined) {
      units.push({ ...unit, name: `${told.type}${unit.name}`, ...noteOf(unit.note ?? told.note) });
    } else {
      told = toldBy(part, unit, place.name);
      units.push(unit);
    }
  }
  return units;
}

/** What goes for the names behind a unit that have no type of their own. */
interface Told {
  readonly type: string;
  readonly note?: string;
}

function toldBy(part: string, { name, note }: ListedUnit, bare: string): Told {
  const isMany = OF_MANY.test(part);
  const type = isMany || STARTS_WITH_DIGIT.test(bare) ? name.slice(0, -bare.length) : '';
  return { type, ...(isMany && noteOf(note)) };
}

function noteOf(note: string | undefined): Pick<ListedUnit, 'note'> {
  return note === undefined ? {} : { note: note.replaceAll('\ue001', ',') };
}

/** The district goes for the units in front of it that have none. */
function placeIn(units: ListedUnit[], district: string): void {
  for (const [at, unit] of units.entries())
    if (unit.district === undefined) units[at] = { ...unit, district };
}

function unitOf(part: string, brackets: readonly string[]): ListedUnit {
  const inside = [...part.matchAll(HELD)]
    .flatMap(([, at]) => (brackets[Number(at)] ?? '').split(','))
    .map((text) => tidySpace(text).replace(MANY, ''));
  const bare = tidySpace(part.replaceAll(HELD, ' ')).replace(BULLET, '').replace(/\.$/, '');
  const told = NOTE_OF_UNIT.exec(bare);
  const behind = tidySpace(bare.slice(told?.[0].length ?? 0).replace(MANY, ''));
  const coded = CODE.exec(behind);
  const code = coded?.[1] ?? coded?.[2] ?? inside.find((text) => /^\d{5}$/.test(text));
  const district = inside.find(isDistrict);
  const province = inside.find((text) => readPlaceName(text, false).type === 'tỉnh');
  const note = told?.[1] ?? inside.find((text) => NOTE.test(text));
  return {
    name: tidySpace(coded === null ? behind : behind.replace(coded[0], '')),
    ...(code !== undefined && { code }),
    ...(district !== undefined && { district }),
    ...(province !== undefined && { province }),
    ...noteOf(note),
  };
}

/** Whether a name says that it is a district's. */
export function isDistrict(text: string): boolean {
  const { type } = readPlaceName(text, false);
  return DISTRICT_TYPES.some((known) => known === type);
}
