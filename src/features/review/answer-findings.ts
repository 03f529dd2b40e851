import { type Finding, type FindingDetails, finding } from '../../core/findings/index.js';
import { fullName, provinceOn, type Register } from '../../core/register/index.js';
import {
  type AnswerRead,
  candidateParam,
  provincesAsked,
  type SettleRules,
} from '../../core/settle/index.js';
import { unitLine } from './asking/unit-line.js';
import type { OpenAnswer } from './collect.js';

/** What is said at the cell of an answer that isn't taken. */
export function refusalOf(
  details: FindingDetails,
  read: AnswerRead,
  asked: OpenAnswer,
  { register, asOf }: SettleRules,
): Finding {
  switch (read.kind) {
    case 'ward':
      return finding('answer-elsewhere', details, {
        unit: unitLine(read.ward.unit),
        provinces: provinceNames(asked, register, asOf),
      });
    case 'no-option':
    case 'not-offered': {
      const candidates = asked.outcome.candidates.map(candidateParam);
      return finding('answer-invalid', details, { candidates });
    }
    case 'several': {
      const candidates = read.units.map(unitLine);
      return finding('answer-several', details, { candidates });
    }
    case 'contradictory':
      return finding('answer-contradictory', details, { unit: unitLine(read.unit) });
    case 'unknown': {
      const candidates = read.near.map(unitLine);
      return finding('answer-unknown', details, { asOf, candidates });
    }
  }
}

function provinceNames(asked: OpenAnswer, register: Register, asOf: string): string[] {
  return [...provincesAsked(register, asked)].map((code) => {
    const province = provinceOn(register, code, asOf);
    return province === undefined ? code : fullName(province);
  });
}
