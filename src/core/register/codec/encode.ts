import { compareCodePoints } from '../../../lib/text/index.js';
import { reasonKey, sourceCell } from '../reasons.js';
import type { Commune, Period, Province, Register, Relation, Resolution } from '../types.js';
import { BETWEEN_NAMES, REGISTER_FILES, type RegisterTable, type RegisterTexts } from './files.js';
import { encodeTsv } from './tsv.js';

/**
 * Takes a register; gives its files. The same register always gives the same bytes: units are sorted
 * by code and period, relations stay in the order of the texts.
 */
export function encodeRegister(register: Register): RegisterTexts {
  return {
    provinces: encode('provinces', [...register.provinces].sort(byCode).map(provinceRow)),
    districts: encode(
      'districts',
      [...register.districts]
        .sort(byCode)
        .map(({ code, type, name, province, to = '' }) => [code, type, name, province, to]),
    ),
    communes: encode('communes', [...register.communes].sort(byCode).map(communeRow)),
    resolutions: encode('resolutions', register.resolutions.map(resolutionRow)),
    relations: encode('relations', register.relations.map(relationRow)),
    reasons: encode('reasons', reasonRows(register)),
  };
}

function encode(table: RegisterTable, rows: readonly (readonly string[])[]): string {
  return encodeTsv(REGISTER_FILES[table].header, rows);
}

function provinceRow(province: Province): string[] {
  const { code, type, name, organisation, from, to, becomes, resolution } = province;
  return [code, type, name, ...[organisation, from, to, becomes, resolution].map(orEmpty)];
}

function communeRow({
  code,
  type,
  name,
  variants,
  district,
  province,
  from,
  to,
}: Commune): string[] {
  const names = variants.join(BETWEEN_NAMES);
  return [code, type, name, names, orEmpty(district), province, orEmpty(from), orEmpty(to)];
}

function resolutionRow(resolution: Resolution): string[] {
  const { number, adopted, effective, source, article, province, stated } = resolution;
  return [
    number,
    orEmpty(adopted),
    effective,
    source,
    orEmpty(article),
    orEmpty(province),
    orEmpty(stated?.xã),
    orEmpty(stated?.phường),
    orEmpty(stated?.['đặc khu']),
  ];
}

function relationRow({ source, target, basis, ...measure }: Relation): string[] {
  const { coverage, area, population } = measure;
  return [
    sourceCell(source),
    target.code,
    coverage,
    area,
    population,
    basis.resolution.number,
    orEmpty(basis.clause),
  ];
}

function reasonRows({ relations, reasons }: Register): string[][] {
  return relations.flatMap((relation) => {
    const reason = reasons.get(reasonKey(relation));
    if (reason === undefined) return [];
    const { resolution, clause } = relation.basis;
    const { evidence, spelling, written } = reason;
    const place = [resolution.number, orEmpty(clause), sourceCell(relation.source)];
    return [[...place, evidence, spelling, orEmpty(written)]];
  });
}

function orEmpty(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}

function byCode(one: Period & { code: string }, other: Period & { code: string }): number {
  return (
    compareCodePoints(one.code, other.code) || compareCodePoints(one.from ?? '', other.from ?? '')
  );
}
