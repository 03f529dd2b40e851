import type { ChangeType } from '../../core/compare/index.js';
import { type FindingCode, graverFirst, type Severity } from '../../core/findings/index.js';
import type { ColumnReason, Consequence, Kind, Language } from '../../core/kinds/index.js';
import type { MatchLevel, MatchReason } from '../../core/register/index.js';
import { type Json, jsonOfText } from '../../lib/tables/index.js';
import { evidenceWord, spellingWord, wardWord } from '../wards/ward-words.js';
import { wardsWords } from '../wards/words/index.js';
import { titledCode } from '../words/finding-text.js';
import { reportWords } from '../words/report-words.js';
import { fieldLabel, kindName, valueText } from '../words/values.js';

/** What may be grave or not. */
interface Graded {
  readonly severity: Severity;
}

/** How codes and values are written into the cells of a report in columns. */
export interface CellWriter {
  readonly lang: Language;
  /** Of the records. */
  readonly kind: Kind | undefined;
  /** Whether what is of no use to people is written, too. */
  readonly isForPrograms: boolean;
  severity(severity: Severity): string;
  changeType(type: ChangeType): string;
  consequences(consequences: readonly Consequence[]): string;
  reason(reason: ColumnReason): string;
  field(field: string): string;
  kindName(name: string): string;
  /** Of a finding. */
  code(code: FindingCode): string;
  /** The order that findings and changes are read in. */
  ordered<T extends Graded>(told: Iterable<T>): Iterable<T>;
  value(field: string, value: Json | undefined): string;
  /** As a person reads it: a word of a vocabulary may stay what it is for programs, a list or an object is no JSON. */
  spoken(field: string, value: Json | undefined): string;
  flag(flag: boolean): string;
  /** A word of the ward register: a coverage, a share, a type of unit, a direction. */
  ward(word: string): string;
  match(level: MatchLevel): string;
  matchReasons(reasons: readonly MatchReason[]): string;
  /** Why a name of a text means a unit. */
  evidence(evidence: string): string;
  /** How far a unit's name is from the text's. */
  spelling(spelling: string): string;
}

/** For programs: codes as they are, values as text or, when they aren't text, as JSON. */
export function machineWriter(lang: Language, kind: Kind | undefined): CellWriter {
  return {
    lang,
    kind,
    isForPrograms: true,
    severity: (severity) => severity,
    changeType: (type) => type,
    consequences: (consequences) => consequences.join(' '),
    reason: (reason) => reason,
    field: (field) => field,
    kindName: (name) => name,
    code: (code) => code,
    ordered: (told) => told,
    value: (_, value) =>
      typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value),
    spoken: (field, value) =>
      typeof value === 'string' && jsonOfText(value) === undefined
        ? value
        : valueText(field, value, { kind, lang }),
    flag: String,
    ward: (word) => word,
    match: (level) => level,
    matchReasons: (reasons) => reasons.join(' '),
    evidence: (evidence) => evidence,
    spelling: (spelling) => spelling,
  };
}

/** For people: everything in words. */
export function humanWriter(lang: Language, kind: Kind | undefined): CellWriter {
  const words = reportWords(lang);
  return {
    lang,
    kind,
    isForPrograms: false,
    severity: (severity) => words.severities[severity],
    changeType: (type) => words.changeTypes[type],
    consequences: (consequences) => consequences.map((name) => words.consequences[name]).join(', '),
    reason: (reason) => words.reasons[reason],
    field: (field) => fieldLabel(field, { kind, lang }),
    kindName: (name) => kindName(name, { kind, lang }),
    code: (code) => titledCode(code, lang),
    ordered: (told) => [...told].sort((one, other) => graverFirst(one.severity, other.severity)),
    value: (field, value) => valueText(field, value, { kind, lang }),
    spoken: (field, value) => valueText(field, value, { kind, lang }),
    flag: (flag) => (flag ? words.yesNo.yes : words.yesNo.no),
    ward: (word) => wardWord(word, lang),
    match: (level) => wardsWords(lang).matchLevels[level],
    matchReasons: (reasons) =>
      reasons.map((reason) => wardsWords(lang).matchReasons[reason]).join('; '),
    evidence: (evidence) => evidenceWord(evidence, lang),
    spelling: (spelling) => spellingWord(spelling, lang),
  };
}
