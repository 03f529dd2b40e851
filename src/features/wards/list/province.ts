import { Failure } from '../../../core/findings/index.js';
import {
  exactKey,
  holdsOn,
  looseKey,
  type Register,
  readFullName,
} from '../../../core/register/index.js';
import { closest } from '../../../lib/text/index.js';

/** Takes a province's code or name and a day; gives its code. Throws `Failure` province-unknown. */
export function provinceMeant(register: Register, text: string, day: string): string {
  const provinces = register.provinces.filter((province) => holdsOn(province, day));
  const name = readFullName(text)?.name ?? text;
  const found =
    provinces.find(({ code }) => code === text) ??
    provinces.find((province) => exactKey(province.name) === exactKey(name)) ??
    provinces.find((province) => looseKey(province.name) === looseKey(name));
  if (found !== undefined) return found.code;
  throw new Failure('province-unknown', {
    province: text,
    closest: closest(
      name,
      provinces.map((province) => province.name),
    ),
  });
}
