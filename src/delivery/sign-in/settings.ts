/** What the sign-in service has to know. */
export interface Settings {
  /** The OAuth app's id at the forge. */
  readonly clientId: string;
  /** The OAuth app's secret; it never leaves the service but for the forge. */
  readonly clientSecret: string;
  /** The origins whose editor may be given a token: `https://exempel.se`. */
  readonly origins: readonly string[];
  /** What a token may be asked to allow. */
  readonly scopes: readonly string[];
  /** Where the forge is, without a slash at the end. */
  readonly forge: string;
  /** How long the forge may take to give a token, in milliseconds. */
  readonly patience: number;
}

/** Settings by name, as a host passes them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const faultOf = {
  missing: (name: string) => `${name} saknas.`,
  origin: (value: string) =>
    `SIGN_IN_ORIGINS: ”${value}” är inget ursprung. Skriv https:// och värden, utan något efter, till exempel https://exempel.se.`,
  scopes: () => 'SIGN_IN_SCOPES: skriv till exempel public_repo.',
  forge: () => 'SIGN_IN_FORGE: skriv hela adressen, till exempel https://github.com.',
};

/** Reads the settings; throws an error that tells all that is missing or wrong, in Swedish. */
export function readSettings(environment: Environment): Settings {
  const read = (name: string, otherwise = '') => {
    const value = environment[name]?.trim() ?? '';
    return value === '' ? otherwise : value;
  };
  const words = (text: string) => text.split(/[\s,]+/u).filter(Boolean);
  const origins = words(read('SIGN_IN_ORIGINS'));
  const scopes = words(read('SIGN_IN_SCOPES', 'public_repo'));
  const forge = read('SIGN_IN_FORGE', 'https://github.com').replace(/\/+$/u, '');
  const faults = [
    ...['SIGN_IN_CLIENT_ID', 'SIGN_IN_CLIENT_SECRET', 'SIGN_IN_ORIGINS']
      .filter((name) => read(name) === '')
      .map(faultOf.missing),
    ...origins.filter((origin) => !isOrigin(origin)).map(faultOf.origin),
    ...(scopes.every((scope) => /^[a-z:_]+$/u.test(scope)) ? [] : [faultOf.scopes()]),
    ...(isSafe(forge) ? [] : [faultOf.forge()]),
  ];
  if (faults.length > 0)
    throw new Error(`Inloggningen är inte färdigt inställd:\n  ${faults.join('\n  ')}`);
  return {
    clientId: read('SIGN_IN_CLIENT_ID'),
    clientSecret: read('SIGN_IN_CLIENT_SECRET'),
    origins,
    scopes,
    forge,
    patience: 10_000,
  };
}

function isOrigin(text: string): boolean {
  return isSafe(text) && !text.includes('*') && new URL(text).origin === text;
}

/** Tokens go over encrypted connections, or stay within the machine. */
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}
