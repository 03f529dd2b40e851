import { readFileSync } from 'node:fs';

/**
 * The most megabytes that this process ever held. Linux keeps count; what the runtime says there
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
