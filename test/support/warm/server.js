// A process that stays: runs one built command after another, each in its own folder and surroundings, and sends
// what it wrote and its exit code. Starting node, loading the program and the register once saves most of the time
// that whole commands take in tests.
import { runCommand } from './run-command.js';

process.on('message', async (request) => {
  process.send(await runCommand(request));
});
process.on('disconnect', () => process.exit());
