import type { Language } from '../datasets/index.js';
import type { JsonFaultName } from '../files/index.js';
import { jsonFaults as en } from '../messages/en/json-faults.js';
import { jsonFaults as vi } from '../messages/vi/json-faults.js';
import type { Translation } from './completeness.js';
import { fillLoosely, type Params } from './template.js';

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
