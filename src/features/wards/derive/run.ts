import { asOfDate, type Config } from '../../../core/config/index.js';
import {
  adjustFindings,
  countFindings,
  type Finding,
  findingOf,
} from '../../../core/findings/index.js';
import { type Derivation, type DerivedText, deriveRelations } from '../../../core/law/index.js';
import { type Progress, readEach, requireAny } from '../../../core/reading/index.js';
import { fullName, loadEarlierUnits, loadRegister } from '../../../core/register/index.js';
import { type DocumentContent, readDocument } from '../../../lib/documents/index.js';
import type { Told } from '../../../report/index.js';
import { derivationFindings } from './derivation-findings.js';
import { derivedView, provinceView } from './derived-view.js';
import { documentFindings, isWithoutText, withoutText } from './document-findings.js';
import { overlayFindings } from './overlay-findings.js';
import { deriveReport } from './report/report.js';
import type { DerivedInput, DeriveReport } from './report/types.js';

/** What a person says besides the texts. */
export interface DeriveOptions {
  readonly asOf?: string | undefined;
  /** Where to write the proposal as an overlay of the register. */
  readonly out?: string | undefined;
  readonly force?: boolean;
}

/**
 * Derives the relations of resolutions from their texts, as a proposal for the register; writes nothing
 * to it. `asOf` is the day of the units where a text doesn't tell when it takes effect. Throws `Failure`
 * where no file can be read as a document and for a day that is none.
 */
export async function deriveWards(
  patterns: readonly string[],
  { asOf, out, force = false }: DeriveOptions,
  config: Config,
  progress: Progress,
): Promise<Told<DeriveReport>> {
  const asked = asOf ?? config.asOf;
  const day = asked === undefined ? undefined : asOfDate(asked);
  const read = await readEach(patterns, readDocument, progress);
  requireAny(read);
  const register = loadRegister();
  const derived = read.contents.map((content) =>
    deriveOne(content, deriveRelations(content.text, register, day, loadEarlierUnits)),
  );
  const inputs = derived.map(({ input }) => input);
  const found = [...read.findings, ...derived.flatMap((one) => one.findings)];
  const all = [...found, ...(await overlayFindings(derived, found, out, force))];
  const { severities, ignore } = config;
  const told = adjustFindings(all, { severities, ignore, asOf: asOfDate(asked) });
  return deriveReport({
    type: 'wards-derive',
    inputs,
    unreadable: read.unreadable,
    summary: {
      clauses: sum(inputs.map(({ clauses }) => clauses)),
      relations: sum(inputs.map(({ relations }) => relations)),
      unreadCharacters: sum(inputs.map(({ unreadCharacters }) => unreadCharacters)),
      ...countFindings(told.findings),
    },
    relations: derived.flatMap(({ relations }) => relations),
    provinces: derived.flatMap(({ provinces }) => provinces),
    ...told,
  });
}

interface Derived extends DerivedText {
  readonly input: DerivedInput;
  readonly relations: DeriveReport['relations'];
  readonly provinces: DeriveReport['provinces'];
  readonly findings: readonly Finding[];
}

function deriveOne(content: DocumentContent, derivation: Derivation): Derived {
  const file = content.source.name;
  return {
    file,
    sha256: content.source.sha256,
    derivation,
    input: inputOf(content, derivation),
    relations: derivation.relations.map((relation) => derivedView(file, derivation, relation)),
    provinces: derivation.provinces.map((change) => provinceView(file, derivation, change)),
    findings: [
      ...content.notices.map(findingOf),
      ...documentFindings(content, derivation),
      ...(isWithoutText(content)
        ? [withoutText(content)]
        : derivationFindings(content, derivation)),
    ],
  };
}

function inputOf({ source }: DocumentContent, derivation: Derivation): DerivedInput {
  const { parsed, province, day, relations, registered } = derivation;
  const { number, adopted, effective, account } = parsed;
  const { name: file, sha256, format } = source;
  return {
    file,
    sha256,
    format,
    ...(number && { number }),
    ...(adopted && { adopted }),
    ...(effective && { effective }),
    ...(province && { province: fullName(province) }),
    asOf: day,
    clauses: account.clauses,
    relations: relations.length,
    unreadCharacters: account.unreadCharacters,
    registered,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
