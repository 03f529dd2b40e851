// Runs the commands that it is told of, one after another, and tells how each ended, what it cost and what it left.
// What it doesn't survive is seen by whoever started it.
import { forgetPeak, peakMegabytes } from '../../support/peak-memory.js';
import { runCommand } from '../../support/warm/run-command.js';

process.on('message', async (request) => {
  forgetPeak();
  const before = process.cpuUsage();
  const outcome = await runCommand(request);
  const { user, system } = process.cpuUsage(before);
  process.send({ ...outcome, seconds: (user + system) / 1e6, megabytes: peakMegabytes() });
});
process.on('disconnect', () => process.exit());
