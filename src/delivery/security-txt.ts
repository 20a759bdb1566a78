const day = 86_400_000;
/** The standard asks for less than a year. */
const lasting = 360 * day;

/** What `security.txt` says. */
export interface SecurityContact {
  /** Where to report a weakness: an e-mail address. */
  readonly email: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** The address of the home page, where it is known. */
  readonly site: URL | undefined;
}

/** Where a site's file for those who have found a weakness lies: at the root of its host. */
export const securityAddress = '.well-known/security.txt';

/** The file by RFC 9116; each build prolongs it. */
export function writeSecurityTxt({ email, today, site }: SecurityContact): string {
  const expires = new Date(Date.parse(today) + lasting).toISOString();
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.replace('.000Z', 'Z')}`,
    'Preferred-Languages: sv, en',
    ...(site ? [`Canonical: ${new URL(`/${securityAddress}`, site).href}`] : []),
    '',
  ].join('\n');
}
