import type { Problem } from '../../findings/index.js';
import { dayBefore, holdsOn } from '../days.js';
import { groupBy } from '../group-by.js';
import { communeOn, communesOn, lastDate, provinceOn } from '../queries.js';
import type { Register } from '../types.js';
import { exactKey } from '../units/name-keys.js';
import { COMMUNE_TYPES, fullName, PROVINCE_TYPES, readFullName } from '../units/unit-types.js';
import { applyOne, inOrder } from './apply.js';
import { codeProblems } from './codes.js';
import { coherenceProblems, twiceChanged } from './coherence.js';
import type { OverlayRelation, RegisterOverlay } from './types.js';

/** What the register is that an overlay has to be made for. */
export interface RegisterVersion {
  readonly lastDate: string;
  readonly sha256: string;
}

type Placed<T> = T & { readonly path: string };

/**
 * Everything for which an overlay doesn't hold against the register: another register, days that it knows
 * already, units that aren't there, land that is left over or used twice, codes and names that others bear or bore,
 * provinces that none of their units lies in, lines that contradict themselves.
 */
export function overlayProblems(
  register: Register,
  version: RegisterVersion,
  overlay: RegisterOverlay,
): Problem[] {
  const base = baseProblems(version, overlay);
  if (base.length > 0) return base;
  const relations = overlay.relations.map((line, at) => ({ ...line, path: `relations[${at}]` }));
  const provinces = overlay.provinces.map((line, at) => ({ ...line, path: `provinces[${at}]` }));
  const problems = [
    ...resolutionProblems(register, overlay),
    ...unlisted(overlay, [...relations, ...provinces]),
  ];
  let known = register;
  for (const resolution of inOrder(overlay)) {
    const isIts = (line: { readonly resolution: string }) => line.resolution === resolution.number;
    const lines = relations.filter(isIts);
    const changes = provinces.filter(isIts);
    const last = dayBefore(resolution.effective);
    problems.push(
      ...changes.flatMap((change) => provinceProblems(known, change, last)),
      ...twiceChanged(changes),
      ...lines.flatMap((line) => lineProblems(known, line, last)),
      ...useProblems(lines),
      ...coherenceProblems(lines),
      ...targetProblems(known, lines, last),
      ...codeProblems(known, lines, last),
    );
    known = applyOne(known, resolution, { provinces: changes, relations: lines });
    problems.push(...homeless(known, lines, resolution.effective));
  }
  return problems;
}

function baseProblems(version: RegisterVersion, { register }: RegisterOverlay): Problem[] {
  const { lastDate: day, sha256 } = version;
  if (register.lastDate === day && register.sha256 === sha256) return [];
  const written = ({ lastDate: of, sha256: sum }: RegisterVersion) => `${of} (${sum.slice(0, 12)})`;
  const [found, expected] = [written(register), written(version)];
  return [{ path: 'register', rule: 'overlay-base', found, expected }];
}

function resolutionProblems(register: Register, { resolutions }: RegisterOverlay): Problem[] {
  const last = lastDate(register);
  return resolutions.flatMap(({ number, adopted = '', effective }, at): Problem[] => {
    const path = `resolutions[${at}]`;
    const isTwice = resolutions.slice(0, at).some((other) => other.number === number);
    const isKnown = register.resolutions.some((other) => other.number === number);
    return [
      ...(isTwice || isKnown ? [{ path, rule: 'overlay-known', found: number } as const] : []),
      ...(effective <= last
        ? [{ path, rule: 'overlay-day', found: effective, expected: last } as const]
        : []),
      ...(adopted > effective
        ? [{ path, rule: 'overlay-adopted', found: adopted, expected: effective } as const]
        : []),
    ];
  });
}

function unlisted(
  { resolutions }: RegisterOverlay,
  lines: readonly Placed<{ readonly resolution: string }>[],
): Problem[] {
  const closest = resolutions.map(({ number }) => number);
  return lines
    .filter(({ resolution }) => !closest.includes(resolution))
    .map(({ path, resolution }) => ({
      path: `${path}.resolution`,
      rule: 'unknown',
      found: resolution,
      closest,
    }));
}

function provinceProblems(
  register: Register,
  { path, code, before, after }: Placed<RegisterOverlay['provinces'][number]>,
  last: string,
): Problem[] {
  const province = provinceOn(register, code, last);
  const found = `${code} ${before}`;
  if (province === undefined || fullName(province) !== before) {
    const expected = province === undefined ? '' : `${code} ${fullName(province)}`;
    return [{ path, rule: 'overlay-unit', found, expected }];
  }
  const named = readFullName(after);
  if (!PROVINCE_TYPES.some((type) => type === named?.type))
    return [{ path: `${path}.after`, rule: 'overlay-type', found: after }];
  const holder = register.provinces.find(
    (one) =>
      one.code !== code && holdsOn(one, last) && exactKey(one.name) === exactKey(named?.name ?? ''),
  );
  if (holder === undefined) return [];
  const expected = `${holder.code} ${fullName(holder)}`;
  return [{ path: `${path}.after`, rule: 'overlay-taken', found: `${code} ${after}`, expected }];
}

function lineProblems(register: Register, line: Placed<OverlayRelation>, last: string): Problem[] {
  const { path, oldCode, oldName, newCode, newName } = line;
  const unit = communeOn(register, oldCode, last);
  const isThere = unit !== undefined && unit.to === undefined && fullName(unit) === oldName;
  const expected = unit === undefined ? '' : `${oldCode} ${fullName(unit)}`;
  const isTyped = COMMUNE_TYPES.some((type) => type === readFullName(newName)?.type);
  return [
    ...(isThere
      ? []
      : [{ path, rule: 'overlay-unit', found: `${oldCode} ${oldName}`, expected } as const]),
    ...(newCode === ''
      ? [{ path: `${path}.newCode`, rule: 'overlay-code', found: newName } as const]
      : []),
    ...(isTyped
      ? []
      : [{ path: `${path}.newName`, rule: 'overlay-type', found: newName } as const]),
  ];
}

/** Each unit once: whole, or in parts and one remainder. */
function useProblems(lines: readonly Placed<OverlayRelation>[]): Problem[] {
  return [...groupBy(lines, ({ oldCode }) => oldCode).values()].flatMap((used): Problem[] => {
    const count = (coverage: string) => used.filter((one) => one.coverage === coverage).length;
    const isWhole = count('full') === 1 && used.length === 1;
    const isParted = count('full') === 0 && count('remainder') === 1 && count('partial') > 0;
    const last = used.at(-1);
    if (isWhole || isParted || last === undefined) return [];
    const found = `${last.oldCode} ${last.oldName}`;
    return [{ path: last.path, rule: 'overlay-use', found }];
  });
}

/** A code and a name belong to one unit: of the overlay, and of those that go on beside it. */
function targetProblems(
  register: Register,
  lines: readonly Placed<OverlayRelation>[],
  last: string,
): Problem[] {
  const ended = new Set(lines.map(({ oldCode }) => oldCode));
  const others = communesOn(register, last).filter(({ code }) => !ended.has(code));
  const codes = new Map(others.map((unit) => [unit.code, unit]));
  const names = new Map(others.map((unit) => [`${unit.province} ${fullName(unit)}`, unit]));
  const seen = new Map<string, string>();
  return lines.flatMap((line): Problem[] => {
    const { path, newCode, newName, newProvince } = line;
    const key = `${newProvince} ${newName}`;
    const [byCode, byName] = [codes.get(newCode), names.get(key)];
    const holder = byCode ?? byName;
    const [other = newCode, otherKey = key] = [seen.get(key), seen.get(newCode)];
    if (newCode !== '') seen.set(key, newCode).set(newCode, key);
    const found = `${newCode} ${newName}`;
    if (holder !== undefined)
      return [
        { path, rule: 'overlay-taken', found, expected: `${holder.code} ${fullName(holder)}` },
      ];
    const isOne = (other === newCode && otherKey === key) || newCode === '';
    return isOne
      ? []
      : [{ path, rule: 'overlay-differs', found, expected: `${other} ${otherKey.slice(3)}` }];
  });
}

/** New units whose province isn't there on their first day. */
function homeless(
  register: Register,
  lines: readonly Placed<OverlayRelation>[],
  day: string,
): Problem[] {
  return lines
    .filter(({ newProvince }) => provinceOn(register, newProvince, day) === undefined)
    .map(({ path, newProvince }) => ({
      path: `${path}.newProvince`,
      rule: 'overlay-unit',
      found: newProvince,
      expected: '',
    }));
}
