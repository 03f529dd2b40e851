import { type Node, NumberNode } from './syntax/node.js';

const PROCEDURE = /^\d\.\d{6}(?:\.\S*)?$/;

/** `00000` is what services answer when all went well. */
const COMMUNE = /^(?!0+$)\d{5}$/;

/** Whether a value is written as the code of a procedure is (1.001193). */
export function isProcedureCode(value: Node): boolean {
  return PROCEDURE.test(scalarText(value) ?? '');
}

/** Whether a value is written as one of the codes that lists are kept by, of procedures or communes (00634). */
export function isCodeLike(value: Node): boolean {
  return isProcedureCode(value) || COMMUNE.test(scalarText(value) ?? '');
}

/** A text or a number as it is written; undefined for any other value. */
export function scalarText(value: Node): string | undefined {
  if (value instanceof NumberNode) return value.text;
  return typeof value === 'string' ? value.trim() : undefined;
}
