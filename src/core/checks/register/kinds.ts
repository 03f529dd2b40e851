import type { Kind } from '../../kinds/index.js';
import { LISTED, NEW, OLD } from './side.js';

/** A check of these kinds that has to wait for the register. */
const REPEATED_KEYS = 'duplicate-keys';

/** What codes may be in tables that are compared, besides the one of a commune: a district's, several in one cell. */
const CODES: ReadonlyMap<string, string> = new Map([
  [LISTED.code, '^([0-9]{5}|[0-9]{3}|[0-9]{2})$'],
  [OLD.code, '^[0-9]{5}$|^[0-9]{4,5}(\\s*[,;\\n|+&]\\s*[0-9]{4,5})+$'],
]);

/** Takes a kind; gives it without what comparing with the register takes over. */
export function kindToCompare(kind: Kind): Kind {
  const { properties } = kind.schema;
  const known = isObject(properties) ? properties : {};
  const codes = [...CODES].filter(([field]) => field in known);
  return {
    ...kind,
    checks: kind.checks.filter((name) => name !== REPEATED_KEYS),
    schema: {
      ...kind.schema,
      properties: {
        ...known,
        ...Object.fromEntries(
          codes.map(([field, pattern]) => [field, { type: 'string', pattern }]),
        ),
      },
    },
  };
}

/** Codes that a table may go without, and the parts of a key that then say which unit is meant. */
const NAMES_FOR_CODES: ReadonlyMap<string, readonly string[]> = new Map([
  [LISTED.code, ['code|name', 'districtCode|district', 'provinceCode|province']],
  [NEW.code, ['newCode|newName', 'newProvinceCode|newProvince']],
]);

/** Fields one of which has to be there in a table without codes: a column of names alone is in every table. */
const BESIDE_NAMES: Readonly<Record<string, readonly string[]>> = {
  wards: [LISTED.province, LISTED.provinceCode, 'district', 'districtCode'],
  crosswalk: [OLD.name, OLD.code],
};

/** Takes a kind of the register; gives it for tables that name their units and have no codes. */
export function kindWithoutCodes(kind: Kind): Kind {
  const { required } = kind.schema;
  const isNeeded = (field: unknown) => !NAMES_FOR_CODES.has(String(field));
  return {
    ...kind,
    fields: kind.fields.map((field) =>
      isNeeded(field.field) ? field : { ...field, required: false },
    ),
    key: kind.key.flatMap((part) => NAMES_FOR_CODES.get(part) ?? [part]),
    schema: { ...kind.schema, required: Array.isArray(required) ? required.filter(isNeeded) : [] },
  };
}

/** Whether a table of these fields says enough of its units without their codes. */
export function tellsWithoutCodes(kind: Kind, fields: ReadonlyMap<string, unknown>): boolean {
  return (BESIDE_NAMES[kind.name] ?? []).some((field) => fields.has(field));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
