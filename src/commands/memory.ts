import { setFlagsFromString } from 'node:v8';

// What a process holds that builds; whoever does imports this first.

// The bundler's allocator would hold on to some 250 MB that it has freed. It asks when it is loaded.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
// The engine would let its heap grow to four times what is in use before it looks for garbage.
setFlagsFromString('--heap-growing-percent=50');
