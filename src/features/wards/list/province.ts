import { Failure } from '../../../core/findings/index.js';
import {
  dayAfter,
  exactKey,
  fullName,
  holdsOn,
  looseKey,
  type Province,
  provinceOn,
  type Register,
  readFullName,
} from '../../../core/register/index.js';
import { closest } from '../../../lib/text/index.js';

/**
 * Takes a province's code or name and a day; gives its code. Throws `Failure` province-merged for one that another took
 * in before, and province-unknown.
 */
export function provinceMeant(register: Register, text: string, day: string): string {
  const provinces = register.provinces.filter((province) => holdsOn(province, day));
  const found = named(provinces, text);
  if (found !== undefined) return found.code;
  const earlier = named(
    register.provinces.filter(({ to }) => to !== undefined && to < day),
    text,
  );
  if (earlier !== undefined) refuseMerged(register, earlier, day);
  throw new Failure('province-unknown', {
    province: text,
    closest: closest(
      readFullName(text)?.name ?? text,
      provinces.map((province) => province.name),
    ),
  });
}

function named(provinces: readonly Province[], text: string): Province | undefined {
  const name = readFullName(text)?.name ?? text;
  return (
    provinces.find(({ code }) => code === text) ??
    provinces.find((province) => exactKey(province.name) === exactKey(name)) ??
    provinces.find((province) => looseKey(province.name) === looseKey(name))
  );
}

function refuseMerged(register: Register, earlier: Province, day: string): void {
  const { becomes, to } = earlier;
  const became = becomes === undefined ? undefined : provinceOn(register, becomes, day);
  if (became === undefined || to === undefined) return;
  throw new Failure('province-merged', {
    province: fullName(earlier),
    became: fullName(became),
    day: dayAfter(to),
    before: to,
  });
}
