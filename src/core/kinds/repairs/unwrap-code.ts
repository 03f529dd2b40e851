import { bareDigits, bareProcedureCode, type UnwrappedCode } from '../../codes/index.js';
import type { PartSpec } from '../kind.js';
import type { RepairContext } from './repair.js';
import { leastDecimals } from './restore-trailing-zero.js';

/**
 * `="00634"`, `'1.005160`, `1.003.390`, `00634 - Phường Đại Mỗ` → the code alone. What holds no code
 * for certain stays as it is, for a check to name; lost zeros are repairs of their own.
 */
export function unwrapCode(text: string, context: RepairContext): string {
  return codeIn(text, context)?.code ?? text;
}

/** The code that a text holds for a field of codes, with what stood around it. */
export function codeIn(
  text: string,
  { part, numeric }: { readonly part: PartSpec; readonly numeric?: boolean },
): UnwrappedCode | undefined {
  if (text === '') return undefined;
  if (part.digits !== undefined) return bareDigits(text, part.digits);
  return part.reads === 'code' ? bareProcedureCode(text, leastDecimals(numeric)) : undefined;
}
