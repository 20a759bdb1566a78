const name = '__Host-sign-in-state';
const flags = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** A value that nobody can guess: 256 random bits, in hexadecimal. */
export function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The cookie that ties a sign-in to the browser that began it, for ten minutes. */
export function rememberState(state: string): string {
  return `${name}=${state}; Max-Age=600; ${flags}`;
}

/** The cookie that ends it, so that no state is used twice. */
export const forgetState = `${name}=; Max-Age=0; ${flags}`;

/** Whether the forge came back with the state that this browser was sent away with. */
export function isExpected(state: string | null, cookies: string | null): boolean {
  const expected = cookies
    ?.split(';')
    .map((cookie) => cookie.trim().split('='))
    .find(([key]) => key === name)?.[1];
  return Boolean(expected) && isSame(state ?? '', expected ?? '');
}

/** Compares in a time that does not tell how much of the text was right. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index += 1)
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}
