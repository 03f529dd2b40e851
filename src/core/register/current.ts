import { AsyncLocalStorage } from 'node:async_hooks';
import type { OpenOverlay } from './overlay/types.js';
import type { Register } from './types.js';

/** The register of one run, where it isn't that of the installation. */
export interface RunRegister extends OpenOverlay {
  readonly register: Register;
}

const running = new AsyncLocalStorage<RunRegister>();

/** Runs a job that everything it asks the register is answered by this one. */
export function withRegister<T>(register: RunRegister, job: () => Promise<T>): Promise<T> {
  return running.run(register, job);
}

/** The register that this run asks instead of the installation's; undefined where it asks that. */
export function runRegister(): RunRegister | undefined {
  return running.getStore();
}
