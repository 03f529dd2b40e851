import { isJsonObject, type Json } from '../../files/index.js';
import type { FieldRule } from './rule.js';

/** The same decision, its number written in another of the shapes it is written in. */
export const sameDecision: FieldRule = ({ from, to }) => {
  const [old, later] = [identityOf(from), identityOf(to)];
  return old !== '' && old === later ? 'typographic-only' : undefined;
};

/** Number, agency and date together identify a decision; empty when there is no number. */
function identityOf(value: Json): string {
  if (!isJsonObject(value)) return '';
  const { number, agency, date } = value;
  if (typeof number !== 'string') return '';
  return JSON.stringify([number, agency, date]);
}
