// The bundler's allocator would hold on to some 250 MB that it has freed. It asks when it is loaded,
// so whoever builds imports this first.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
