// The floors of the house: a room imports from strictly lower floors only, and never
// reaches past another room's index. Rooms on one floor don't know each other.
const FLOORS = {
  findings: 0,
  messages: 0,
  text: 0,
  files: 1,
  datasets: 2,
  wards: 2,
  reconcile: 3,
  diff: 3,
  checks: 3,
  report: 4,
  export: 4,
  store: 4,
  jobs: 5,
  cli: 6,
};

const rooms = Object.keys(FLOORS);
const forbidden = rooms.map((room) => {
  const closed = rooms.filter((other) => other !== room && FLOORS[other] >= FLOORS[room]);
  return {
    name: `floor-${FLOORS[room]}-${room}`,
    comment: `src/${room} stands on floor ${FLOORS[room]}: it may import from lower floors only`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: closed.length > 0 ? `^src/(${closed.join('|')})/` : '^$' },
  };
});

module.exports = {
  forbidden: [
    ...forbidden,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'through-the-door',
      comment: 'another room is entered through its index.ts; only its own tests see inside',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/([^/]+)/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/(messages|cli)/'],
      },
    },
    {
      name: 'known-room',
      comment: 'every source file lives in a room that has a floor',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
      to: {},
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '(^test/|\\.test\\.ts$)' },
    },
    {
      name: 'no-dev-dep',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
