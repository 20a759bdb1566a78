const usual = 4321;

/** The port that was asked for with `PORT`, else the usual one. */
export function chosenPort(asked = process.env.PORT): number {
  const port = Number(asked ?? usual);
  if (asked === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT=${asked ?? ''} är inget portnummer. Välj ett tal mellan 1024 och 65535.`);
  }
  return port;
}

/** What to do when another program has the port. */
export function busyPort(port: number): Error {
  const [other, here] = [port + 1, process.platform === 'win32'];
  const command = here ? `set PORT=${other}&& npm start` : `PORT=${other} npm start`;
  return new Error(
    `Port ${port} används redan, kanske av en webbplats som du startade tidigare.\n` +
      `Avsluta den (Ctrl+C i dess fönster) eller välj en annan port: ${command}`,
  );
}
