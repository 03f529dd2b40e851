import { isJsonObject, type Json } from '../../../lib/tables/index.js';
import type { PartSpec } from '../kind.js';
import { foldHeader } from '../match/header/fold.js';
import {
  type AppliedRepair,
  applyRepairs,
  type RepairSwitch,
  toUnicode,
} from '../repairs/apply.js';
import { isNullMarker } from '../repairs/null-marker.js';
import type { RepairContext } from '../repairs/repair.js';
import { writeLength, writeNumber } from '../values/number.js';
import type { ReaderName } from './names.js';
import { readers } from './registry.js';

/** A value and the repairs that led to it; the value is undefined for an empty text. */
export interface Reading {
  readonly value: Json | undefined;
  readonly applied: readonly AppliedRepair[];
}

const NOTHING: Reading = { value: undefined, applied: [] };

/** Readers whose value is a list: a JSON array is read item by item. */
const LISTS: ReadonlySet<ReaderName> = new Set([
  'texts',
  'lines',
  'vocabulary-list',
  'amount',
  'objects',
]);

/** Readers whose value is, or is made of, objects of a fixed form; `text` takes what has another. */
const STRUCTURES: Partial<
  Readonly<Record<ReaderName, { parts: readonly string[]; text: string }>>
> = {
  'time-limit': { parts: ['value', 'unit', 'description'], text: 'description' },
  amount: { parts: ['amount', 'currency', 'description'], text: 'description' },
  decision: { parts: ['number', 'original', 'agency', 'date'], text: 'original' },
};

/** Reads a flat text: repairs, then the declared reader. JSON inside a cell is read as JSON. */
export function readText(original: string, context: RepairContext, enabled: RepairSwitch): Reading {
  const nested = parseNested(original, context.part);
  return nested === undefined
    ? readPlain(original, context, enabled)
    : readJson(nested, context, enabled);
}

function readPlain(original: string, context: RepairContext, enabled: RepairSwitch): Reading {
  const unicode = toUnicode(original, context, enabled);
  const { text, applied: repairs } = applyRepairs(unicode.text, context, enabled);
  const applied = [...unicode.applied, ...repairs];
  if (text === '') return { value: undefined, applied };
  const value = readers[context.part.reads].read(text, { ...context, original: unicode.text });
  if (!Array.isArray(value)) return { value, applied };
  return listOf(value, { ...context, text, applied }, enabled);
}

/** What a list says, and how it came to be. */
interface ListContext extends RepairContext {
  readonly text: string;
  readonly applied: readonly AppliedRepair[];
}

/** A list is nothing when it is empty, or when each of its texts says that there is nothing to say. */
function listOf(
  values: readonly Json[],
  { part, text, applied }: ListContext,
  enabled: RepairSwitch,
): Reading {
  if (values.length === 0) return { value: undefined, applied };
  const drops = part.repairs.includes(DROP) && enabled(DROP);
  if (!drops || !values.every(isNothing)) return { value: values, applied };
  return { value: undefined, applied: [...applied, { repair: DROP, from: text, to: '' }] };
}

const DROP = 'drop-null-marker';

function isNothing(value: Json): boolean {
  return typeof value === 'string' && isNullMarker(value);
}

/** Reads a value of a JSON record, by the same declarations as a cell. */
export function readJson(json: Json, context: RepairContext, enabled: RepairSwitch): Reading {
  if (json === null) return NOTHING;
  if (typeof json === 'string') return readText(json, context, enabled);
  if (Array.isArray(json)) return readArray(json, context, enabled);
  if (isJsonObject(json)) return readObject(json, context, enabled);
  return typeof json === 'number'
    ? readNumber(json, context, enabled)
    : readText(String(json), context, enabled);
}

/** A number is read as one where the field is of quantities: a point in it parts no thousands. */
function readNumber(number: number, context: RepairContext, enabled: RepairSwitch): Reading {
  const { reads } = context.part;
  if (reads === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER)
    return { value: number, applied: [] };
  return readText(numberAs(reads, number), { ...context, numeric: true }, enabled);
}

function numberAs(reads: ReaderName, number: number): string {
  if (reads === 'time-limit') return writeLength(number);
  return reads === 'amount' ? writeNumber(number) : String(number);
}

function readArray(items: readonly Json[], context: RepairContext, enabled: RepairSwitch): Reading {
  if (!LISTS.has(context.part.reads)) return { value: items, applied: [] };
  // A text inside a list is a text, whatever it looks like: it was a list already. So is a dash among other items.
  const asItem: RepairSwitch = (repair) => repair !== DROP && enabled(repair);
  const readings = items.map((item) =>
    typeof item === 'string' ? readPlain(item, context, asItem) : readJson(item, context, enabled),
  );
  const values = readings.flatMap(({ value }) =>
    Array.isArray(value) ? value : value === undefined ? [] : [value],
  );
  const unique = context.part.reads === 'lines' || context.part.reads === 'vocabulary-list';
  const applied = readings.flatMap((reading) => reading.applied);
  const text = JSON.stringify(items);
  return listOf(unique ? [...new Set(values)] : values, { ...context, text, applied }, enabled);
}

function readObject(
  object: { readonly [key: string]: Json },
  context: RepairContext,
  enabled: RepairSwitch,
): Reading {
  const { part } = context;
  if (STRUCTURES[part.reads] !== undefined) return readStructure(object, part);
  const parts = part.parts;
  if (part.reads !== 'objects' || parts === undefined) return { value: object, applied: [] };
  const keys = Object.keys(object);
  const named = keys.map((key) => [partNamed(parts, key), object[key]] as const);
  const names = new Set(named.map(([name]) => name));
  // Two spellings of one part: which counts is not ours to choose.
  if (names.has(undefined) || names.size < named.length) return wholeAsText(object, context);
  const made: Record<string, Json> = {};
  const readings: Reading[] = [];
  for (const [name, value] of named) {
    const inner = name === undefined ? undefined : parts[name];
    if (name === undefined || inner === undefined || value === undefined) continue;
    const reading = readJson(value, { ...context, part: inner }, enabled);
    readings.push(reading);
    if (reading.value !== undefined) made[name] = reading.value;
  }
  const applied = readings.flatMap((reading) => reading.applied);
  return { value: Object.keys(made).length === 0 ? undefined : [made], applied };
}

function readStructure(object: { readonly [key: string]: Json }, part: PartSpec): Reading {
  const structure = STRUCTURES[part.reads];
  const known = Object.keys(object).every((key) => structure?.parts.includes(key));
  const value = known ? object : { [structure?.text ?? '']: JSON.stringify(object) };
  return { value: LISTS.has(part.reads) ? [value] : value, applied: [] };
}

/** An object with parts nobody declared: kept whole as text, so that nothing of it is lost. */
function wholeAsText(object: Json, { part }: RepairContext): Reading {
  const value = part.flat === undefined ? object : [{ [part.flat]: JSON.stringify(object) }];
  return { value, applied: [] };
}

function partNamed(parts: Readonly<Record<string, PartSpec>>, key: string): string | undefined {
  if (Object.hasOwn(parts, key)) return key;
  const folded = foldHeader(key);
  return Object.keys(parts).find((name) =>
    [parts[name]?.label.vi, parts[name]?.label.en, ...(parts[name]?.headers ?? [])].some(
      (header) => header !== undefined && foldHeader(header) === folded,
    ),
  );
}

/** JSON that stands in a cell of a field with structure ("Cells may hold JSON"). */
function parseNested(text: string, part: PartSpec): Json | undefined {
  if (!LISTS.has(part.reads) && STRUCTURES[part.reads] === undefined) return undefined;
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Json) : undefined;
  } catch {
    return undefined;
  }
}
