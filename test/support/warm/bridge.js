// A thread that talks to the warm process while the thread of the tests waits for its answer: tests stay plain,
// one command after the other.
import { fork } from 'node:child_process';
import { workerData } from 'node:worker_threads';

const { answered, server, port } = workerData;
const child = fork(server, {
  serialization: 'advanced',
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  env: { PATH: process.env.PATH, TZ: 'UTC' },
});

function answer(outcome) {
  port.postMessage(outcome);
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
}

child.on('message', answer);
child.on('exit', (code, signal) =>
  answer({ died: `the command's process ended: ${signal ?? code}` }),
);
port.on('message', (request) => child.send(request));
