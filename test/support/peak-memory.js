import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The most megabytes that this process ever held, or since `forgetPeak`. Linux keeps count; what the runtime says there
 * includes the process that started this one.
 */
export function peakMegabytes() {
  try {
    const [, kilobytes] =
      /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

/** From now on counts what is held from now on, where the system lets it (proc(5), clear_refs). */
export function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the process that stays has its own history to answer for.
  }
}
