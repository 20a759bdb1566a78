import { startDesk } from './desk.ts';

/** A desk in a process of its own, to be killed; tells its port when it is open. */
const desk = await startDesk(process.argv[2] ?? '');
process.send?.(desk.port);
// A test that has failed leaves no desk behind.
process.once('disconnect', () => process.exit());
