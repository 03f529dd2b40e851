import { fill } from '../../lib/text/index.js';
import {
  FORMER_SOURCE_WORDS,
  type FormerName,
  loadFormerNames,
  readFormerSources,
} from '../register/index.js';
import { BASIS_WORDS } from './basis-words.js';

/** Takes a name of before; gives what a row that it settled is told: until when it was, how sure that is, by whom. */
export function formerText(former: FormerName): string {
  const { name, until, resolution, strength } = former;
  const law =
    resolution === undefined ? [] : [fill(BASIS_WORDS.resolution, { number: resolution })];
  const why = [...law, BASIS_WORDS.strengths[strength], sourceText(former)];
  const told = { name, why: why.filter((part) => part !== '').join('; ') };
  if (until === undefined) return fill(BASIS_WORDS.formerly, told);
  const [year = '', month = '', day = ''] = until.split('-');
  return fill(BASIS_WORDS.former, { ...told, day, month, year });
}

function sourceText({ until, source }: FormerName): string {
  if (until === undefined) return loadFormerNames().sources.get(source) ?? '';
  const sources = readFormerSources(source);
  return sources
    .map(
      ({ source: name, cited }) =>
        FORMER_SOURCE_WORDS[name] + (cited === undefined ? '' : ` (${cited})`),
    )
    .join(', ');
}
