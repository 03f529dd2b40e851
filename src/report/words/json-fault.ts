import type { Language } from '../../core/kinds/index.js';
import type { JsonFaultName } from '../../lib/tables/index.js';
import { fillLoosely, type Params } from '../../lib/text/index.js';
import type { Translation } from './completeness.js';
import { jsonFaults as en } from './en/json-faults.js';
import { jsonFaults as vi } from './vi/json-faults.js';

const JSON_FAULTS: Record<Language, Record<JsonFaultName, string>> = {
  vi: vi,
  en: en satisfies Translation<typeof vi, typeof en>,
};

/** What is wrong with JSON is a parameter that has words of its own. */
export function withJsonFault(params: Params, lang: Language): Params {
  const { fault } = params;
  if (typeof fault !== 'string' || !isJsonFault(fault)) return params;
  return { ...params, fault: fillLoosely(JSON_FAULTS[lang][fault], params) };
}

function isJsonFault(name: string): name is JsonFaultName {
  return Object.hasOwn(vi, name);
}
